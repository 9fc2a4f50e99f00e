import { quoteSheet } from './address';

const STRING_LITERAL = /("(?:[^"]|"")*")/;

/** The formula with another text in place of "Sheet!": a quoted name, or a bare one. */
export function withSheetPrefix(formula: string, sheet: string, prefix: string): string {
  const quoted = escapeRegExp(quoteSheet(sheet));
  const reference = new RegExp(
    `${quoted}!|(^|[^\\p{L}\\p{N}_.'\\]])${escapeRegExp(sheet)}!`,
    'giu',
  );
  return outsideStrings(formula, (piece) =>
    piece.replace(reference, (_, before: string | undefined) => `${before ?? ''}${prefix}`),
  );
}

/** The formula once a sheet has another name. */
export function withSheetRenamed(formula: string, sheet: string, to: string): string {
  return withSheetPrefix(formula, sheet, `${quoteSheet(to)}!`);
}

/** The formula once a table has another name: "Bảng[Cột]", or the name alone. */
export function withTableRenamed(formula: string, table: string, to: string): string {
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}_.\\\\'!])${escapeRegExp(table)}(?![\\p{L}\\p{N}_.\\\\'(!])`,
    'giu',
  );
  return outsideStrings(formula, (piece) => piece.replace(name, () => to));
}

function outsideStrings(formula: string, change: (piece: string) => string): string {
  return formula
    .split(STRING_LITERAL)
    .map((piece) => (piece.startsWith('"') ? piece : change(piece)))
    .join('');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
