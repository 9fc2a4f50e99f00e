import { type Bound, boundAfter, boundBefore } from './bound';
import type { Span } from './hygiene/quirk';
import { NUMERAL, readNumeral } from './numeral';
import { type Unit, unitAt } from './unit';
import { type Word, wordsOf } from './words';

/** A number with what is written around it. */
export interface Quantity {
  readonly value: number;
  readonly bound: Bound;
  /** The word of approximation: "hơn". */
  readonly boundWord: string | null;
  readonly unit: Unit | null;
}

export interface QuantityAt extends Quantity {
  /** Where its digits stand, without words around them. */
  readonly digits: Span;
  readonly start: number;
  readonly end: number;
}

/** Not a part of a word, a date, a document number, a decimal or a percentage. */
const FREE = new RegExp(
  `(?<![\\p{L}\\p{N}/.,_-])${NUMERAL}(?![\\p{L}\\p{N}_]|[/.,-]\\p{N}|/\\p{L}| ?%)`,
  'gu',
);

/** Units of place: before them "trên" is "on", not "more than". */
const ON = 'trên';
const PLACES = ['team', 'column', 'document', 'booklet'];

/** The free-standing numbers of a clean text, with their units where these are known. */
export function quantitiesIn(text: string, words: readonly Word[] = wordsOf(text)): QuantityAt[] {
  let word = 0;
  return Array.from(text.matchAll(FREE)).flatMap(({ 0: numeral, index }) => {
    while ((words[word]?.end ?? Infinity) <= index) word += 1;
    const value = readNumeral(numeral);
    return value === null ? [] : [quantityAt(text, words, { value, numeral, index, word })];
  });
}

interface Found {
  readonly value: number;
  readonly numeral: string;
  readonly index: number;
  /** The index of its first word. */
  readonly word: number;
}

function quantityAt(
  text: string,
  words: readonly Word[],
  { value, numeral, index, word }: Found,
): QuantityAt {
  const behind = index + numeral.length;
  const next = word + wordsOf(numeral).length;
  const isClose = /^[ \n]{0,2}$/.test(text.slice(behind, words[next]?.start));
  const found = isClose ? unitAt(text, words, next) : null;
  const end = found === null ? behind : (words[found.next - 1]?.end ?? behind);
  const before = boundBefore(text, index);
  const isPlace = before?.word === ON && (found === null || PLACES.includes(found.family));
  const bound = isPlace ? null : (before ?? boundAfter(text, end));
  return {
    value,
    digits: { start: index, end: behind },
    bound: bound?.bound ?? 'exact',
    boundWord: bound?.word ?? null,
    unit: found === null ? null : { name: found.name, family: found.family },
    start: Math.min(index, isPlace ? index : (before?.start ?? index)),
    end,
  };
}
