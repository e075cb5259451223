import BookA from '@lucide/svelte/icons/book-a';
import type { Room } from '../room';

export default {
  id: 'terms',
  icon: BookA,
  label: 'terms-title',
  group: 'across',
  order: 2.5,
  view: () => import('./Terms.svelte'),
} satisfies Room;
