import type { Component } from 'svelte';

/** A drawn sign from Lucide; always 1.75 stroke, 13 to 18 px. Import each singly: `@lucide/svelte/icons/plus`. */
export type Icon = Component<{
  size?: number | string;
  strokeWidth?: number | string;
  'aria-hidden'?: 'true';
}>;
