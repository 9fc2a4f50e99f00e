/** A text to write; nothing is left empty, not written as an empty text. */
export function textCell(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
