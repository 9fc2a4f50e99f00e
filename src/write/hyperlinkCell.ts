import type { CellInput } from '../workbook/edit';

/** Excel takes no longer text inside a formula, and no longer address for a link. */
const LONGEST = 255;

/**
 * A text that leads somewhere, as a formula: LibreOffice prints the link of a text cell blue, and on one
 * line. What is too long for Excel is a text alone.
 */
export function hyperlinkCell(text: string, url: string): CellInput {
  if (url.length > LONGEST) return text;
  return { formula: `=HYPERLINK(${literal(url)},${literal(text)})`, value: text };
}

function literal(text: string): string {
  const parts = text.match(PART) ?? [''];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}

/** A letter may take two places, and a quote is written twice. */
const PART = new RegExp(`.{1,${Math.floor(LONGEST / 2)}}`, 'gsu');
