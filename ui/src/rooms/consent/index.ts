import Handshake from '@lucide/svelte/icons/handshake';
import type { Room } from '../room';
import Consent from './Consent.svelte';

export default {
  id: 'consent',
  icon: Handshake,
  label: 'consent-title',
  group: 'team',
  order: 4.7,
  component: Consent,
} satisfies Room;
