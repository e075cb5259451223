/** Where in the room files of other tools come in: `#/rules/import`. Ids of rules are longer. */
export const IMPORT = 'import';
