import BookA from '@lucide/svelte/icons/book-a';
import type { Room } from '../room';
import Terms from './Terms.svelte';

export default {
  id: 'terms',
  icon: BookA,
  label: 'terms-title',
  group: 'across',
  order: 2.5,
  component: Terms,
} satisfies Room;
