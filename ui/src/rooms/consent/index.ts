import Handshake from '@lucide/svelte/icons/handshake';
import type { Room } from '../room';

export default {
  id: 'consent',
  icon: Handshake,
  label: 'consent-title',
  group: 'team',
  order: 4.7,
  view: () => import('./Consent.svelte'),
} satisfies Room;
