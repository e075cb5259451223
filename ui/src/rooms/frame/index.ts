import FrameSign from '@lucide/svelte/icons/frame';
import type { Room } from '../room';

export default {
  id: 'frame',
  icon: FrameSign,
  label: 'frame-title',
  group: 'across',
  order: 2,
  view: () => import('./Frame.svelte'),
} satisfies Room;
