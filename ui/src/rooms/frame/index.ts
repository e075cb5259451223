import FrameSign from '@lucide/svelte/icons/frame';
import type { Room } from '../room';
import Frame from './Frame.svelte';

export default {
  id: 'frame',
  icon: FrameSign,
  label: 'frame-title',
  group: 'across',
  order: 2,
  component: Frame,
} satisfies Room;
