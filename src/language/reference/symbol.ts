import { STATE_ISSUER, typeOfAbbreviation } from './types';

/** Two capitals make an abbreviation: KH, QyĐ, TTr, UBND, QH15. */
const PART = String.raw`\p{Lu}\p{Ll}?\p{Lu}[\p{L}\d]*`;

/** A number with its symbol, also one with stray blanks or a wrong sign between its parts. */
const SYMBOL = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.,_-])(\d{1,6})( ?/ ?\d{4}(?= ?/))?( ?[-–/] ?)(${PART})` +
    String.raw`(?:( ?[-–/_] ?| (?=UBND|HĐND))(${PART}))?((?:[-–/.]${PART}){0,3})(?![\p{L}\p{N}])`,
  'gu',
);

/**
 * `state` 29/KH-UBND and 20/2008/NĐ-CP, `letter` 775/UBND-NV, `party` 01-NQ/TU, `short` 244/PNV,
 * `other` where the signs between the parts fit none.
 */
export type SymbolOrder = 'state' | 'letter' | 'party' | 'short' | 'other';

export interface DocumentSymbol {
  readonly start: number;
  readonly end: number;
  /** As written: "18 -NQ/TW". */
  readonly text: string;
  readonly number: string;
  readonly year: number | null;
  readonly parts: readonly string[];
  readonly order: SymbolOrder;
  readonly strayBlank: boolean;
  /** The parts that were written as one: ["QĐ", "UBND"] for "3647/QĐUBND". */
  readonly glued: readonly [string, string] | null;
}

/** Every number and symbol in a clean text without links. */
export function symbolsIn(text: string): DocumentSymbol[] {
  return Array.from(text.matchAll(SYMBOL)).flatMap((match) => {
    const [all, number = '', year, first = '', part = '', second, issuer, rest = ''] = match;
    const parts = [part, issuer, ...rest.split(/[-–/.]/)].filter(
      (one) => one !== undefined && one !== '',
    );
    const symbol = {
      start: match.index,
      end: match.index + all.length,
      text: all,
      number,
      year: year === undefined ? null : Number(year.replace(/\D/g, '')),
      parts: parts as string[],
      order: orderOf(first.trim(), second?.trim(), part, rest),
      strayBlank: ((year ?? '') + first + (second?.trim() === '' ? '' : (second ?? ''))).includes(
        ' ',
      ),
      glued: issuer === undefined ? unglue(part) : null,
    };
    return isPlausible(symbol, text) ? [symbol] : [];
  });
}

function orderOf(
  first: string,
  second: string | undefined,
  part: string,
  rest: string,
): SymbolOrder {
  if (/[–/.]/.test(rest)) return 'other';
  if (second === undefined) return first === '/' ? 'short' : 'other';
  if (first === '-' && second === '/') return 'party';
  if (first !== '/' || second !== '-') return 'other';
  return typeOfAbbreviation(part) === null ? 'letter' : 'state';
}

function unglue(part: string): readonly [string, string] | null {
  for (const length of [2, 3, 4]) {
    const [type, issuer] = [part.slice(0, length), part.slice(length)];
    if (typeOfAbbreviation(type) !== null && STATE_ISSUER.test(issuer)) return [type, issuer];
  }
  return null;
}

/** "100/TTHC" and "2024 - UBND" are no documents unless the words before say so. */
function isPlausible({ parts, order, glued, start }: DocumentSymbol, text: string): boolean {
  if (parts.length > 1 && order !== 'other') return true;
  const [first = ''] = parts;
  const isKnown = glued !== null || /^QH\d/.test(first) || STATE_ISSUER.test(first);
  const isTyped = parts.length > 1 && typeOfAbbreviation(first) !== null;
  return (
    (order === 'short' && isKnown) ||
    isTyped ||
    /(?<!\p{L})số:?\s*$/iu.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** As it should be written: "18-NQ/TW", "05/KH-UBND". */
export function writeSymbol({ number, year, parts, order, glued }: DocumentSymbol): string {
  const [first = '', second = '', ...rest] = glued ?? parts;
  const padded = /^[1-9]$/.test(number) ? `0${number}` : number;
  const tail = [second, ...rest].filter((part) => part !== '').join('-');
  if (order === 'party' && !STATE_ISSUER.test(second)) return `${padded}-${first}/${tail}`;
  const numbers = year === null ? padded : `${padded}/${year}`;
  return `${numbers}/${tail === '' ? first : `${first}-${tail}`}`;
}
