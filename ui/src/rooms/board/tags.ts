/** What changes the face of a card. */
export const FACE_TAGS = [
  'card',
  'board_column',
  'outcome',
  'person',
  'people',
  'checklist_item',
  'label',
  'card_label',
  'card_link',
  'card_comment',
  'attachment',
];

/** What changes what stands beside it. */
export const BESIDE_TAGS = [...FACE_TAGS, 'card_block'];
