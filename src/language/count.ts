import type { Bound } from './bound';
import { clean } from './hygiene';
import { matchingKey } from './key';
import { isTick } from './mark';
import { NUMERAL, readNumeral } from './numeral';
import { readPercent } from './percent';
import { type QuantityAt, quantitiesIn, type Quantity } from './quantity';

export type { Bound, Quantity };

/** What a cell for a count holds. Only `count` is a figure to reckon with. */
export type CountReading =
  | { readonly kind: 'empty' }
  /** "…": the figure is not known yet. */
  | { readonly kind: 'noFigure' }
  /** "x" where a figure should be. */
  | { readonly kind: 'tick' }
  | ({ readonly kind: 'count'; readonly form: CountForm } & Quantity)
  | { readonly kind: 'several'; readonly quantities: readonly Quantity[] }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  /** "2/3": two of three, or the third of February. */
  | { readonly kind: 'slash'; readonly left: number; readonly right: number }
  | { readonly kind: 'percent'; readonly points: number }
  | { readonly kind: 'negative'; readonly value: number }
  | { readonly kind: 'fraction'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly text: string };

/** A number of Excel, digits stored as text, or figures among words. */
export type CountForm = 'number' | 'digits' | 'words';

const NONE = ['không', 'ko', 'không có', 'không phát sinh', 'kps', '-', '--'].map(matchingKey);
const NOT_KNOWN = ['chưa có số liệu', 'chưa có', 'chưa tổng hợp', 'đang tổng hợp', '?'].map(
  matchingKey,
);

const PAIR = new RegExp(
  `^(${NUMERAL}) ?(/|-|–|đến|tới) ?(${NUMERAL})(?: ?\\p{L}[^\\p{N}]*)?$`,
  'u',
);

/** What may stand before the one figure of a cell. */
const LEAD_IN = /^(?:[-–+*•·: ]|được|đạt|có|là|tổng (?:số|cộng)|cộng)*$/i;

export function readCount(value: string | number | boolean | null): CountReading {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number')
    return ofNumber(value, { bound: 'exact', boundWord: null, unit: null }, 'number');
  if (typeof value === 'boolean') return { kind: 'unreadable', text: String(value) };
  const text = clean(value).trim();
  if (text === '') return { kind: 'empty' };
  return ofWord(text) ?? ofPair(text) ?? ofSigned(text) ?? ofQuantities(text, quantitiesIn(text));
}

function ofNumber(value: number, quantity: Omit<Quantity, 'value'>, form: CountForm): CountReading {
  if (!Number.isFinite(value)) return { kind: 'unreadable', text: String(value) };
  if (value < 0) return { kind: 'negative', value };
  if (!Number.isInteger(value)) return { kind: 'fraction', value };
  return { kind: 'count', value, ...quantity, form };
}

function ofWord(text: string): CountReading | null {
  const key = matchingKey(text).replace(/(?<=[^.…])\.$/, '');
  const none: Quantity = { value: 0, bound: 'exact', boundWord: null, unit: null };
  if (NONE.includes(key)) return { kind: 'count', ...none, form: 'words' };
  if (/^[.…]+$/.test(key) || NOT_KNOWN.includes(key)) return { kind: 'noFigure' };
  return isTick(text) && !/^\d/.test(text) ? { kind: 'tick' } : null;
}

function ofPair(text: string): CountReading | null {
  const [, first = '', sign, second = ''] = PAIR.exec(text) ?? [];
  const left = readNumeral(first);
  const right = readNumeral(second);
  if (left === null || right === null) return null;
  if (sign === '/') return { kind: 'slash', left, right };
  return left < right ? { kind: 'range', from: left, to: right } : { kind: 'unreadable', text };
}

/** "-3" is a negative number; "- 03 cuộc" is a line of a list. */
function ofSigned(text: string): CountReading | null {
  const value = /^[-−]\d/.test(text) ? readNumeral(text.slice(1)) : null;
  if (value !== null) return value === 0 ? ofWord('-') : { kind: 'negative', value: -value };
  const percent = text.includes('%') ? readPercent(text) : null;
  return percent?.kind === 'percent' ? { kind: 'percent', points: percent.points } : null;
}

function ofQuantities(text: string, quantities: readonly QuantityAt[]): CountReading {
  const [only, second] = quantities;
  if (only === undefined) return { kind: 'unreadable', text };
  if (second !== undefined) {
    const isList = quantities.every(({ unit }) => unit !== null) || /^[\d.,+; ]+$/.test(text);
    return isList
      ? { kind: 'several', quantities: quantities.map(plain) }
      : { kind: 'unreadable', text };
  }
  const rest = text.slice(0, only.digits.start) + text.slice(only.digits.end);
  const isAlone = !/\p{N}/u.test(rest);
  if (!isAlone || !LEAD_IN.test(text.slice(0, only.start))) return { kind: 'unreadable', text };
  return ofNumber(only.value, plain(only), /^[\d., ]+$/.test(text) ? 'digits' : 'words');
}

function plain({ value, bound, boundWord, unit }: QuantityAt): Quantity {
  return { value, bound, boundWord, unit };
}
