/**
 * One number as staff type it: "1.250", "1 250", "1250", "08", "1,5", and "1,250" as an English
 * Excel shows it. A group of three behind a point or a comma is thousands, unless a zero leads.
 */
const GROUPED = String.raw`[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?`;
const PLAIN = String.raw`\d+(?:[.,]\d+)?`;

/** For use inside other patterns; it must not be followed by a digit. */
export const NUMERAL = `(?:(?:${GROUPED})(?![.,]?\\d)|${PLAIN})`;

const WHOLE = new RegExp(`^${NUMERAL}$`);
const THOUSANDS_WITH_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const THOUSANDS_WITH_POINT = /^[1-9]\d{0,2}(?:[. ]\d{3})+(?:,\d+)?$/;

/** Null where the text is not one number, or one that a computer cannot hold exactly. */
export function readNumeral(text: string): number | null {
  if (!WHOLE.test(text)) return null;
  const value = Number(withPoint(text));
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}

function withPoint(text: string): string {
  if (THOUSANDS_WITH_COMMA.test(text)) return text.replaceAll(',', '');
  if (THOUSANDS_WITH_POINT.test(text)) return text.replace(/[. ]/g, '').replace(',', '.');
  return text.replace(',', '.');
}

/** Thousands behind points, decimals behind a comma: "1.250", "-3", "1,5". */
export function writeNumeral(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
