import type { LinkKind } from '../../../contract/generated';

/** What a link is called, in the order in which links are shown. */
export const LINKS = {
  blocks: 'board-link-blocks',
  waitsOn: 'board-link-waits-on',
  relates: 'board-link-relates',
  duplicates: 'board-link-duplicates',
} as const satisfies Record<LinkKind, string>;
