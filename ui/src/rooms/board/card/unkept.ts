/** Descriptions that could not be kept, by card: they stand there again when the card is opened again. */
export const unkept = new Map<string, string>();
