/** A text as it is looked for: without case and accents, and ß as ss, so that "uber" finds "Überall". */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}
