import type { Span } from '../hygiene/quirk';
import type { Mention } from '../phrases';
import { type QuantityAt, quantitiesIn } from '../quantity';
import { type Unit, unitAt } from '../unit';
import { type Word, wordsOf } from '../words';
import { within } from './clauses';
import type { Scope } from './scopes';

/** A number in prose that counts something. */
export interface Figure extends QuantityAt {
  readonly unit: Unit;
  /** The level that stands as its label: "cấp tỉnh 37 thủ tục". */
  readonly level: Scope | null;
}

/** Behind these words a number of at most that size is a date or a place in a list. */
const NAMERS: Readonly<Record<string, number>> = {
  tháng: 12,
  ngày: 31,
  quý: 4,
  thứ: 99,
  điều: 999,
  khoản: 99,
  mục: 99,
  chương: 99,
  độ: 9,
  'nghị quyết': 9999,
  'nghị định': 9999,
  'quyết định': 9999,
};

/** The figures of one clause, in the order of the text. */
export function figuresIn(
  text: string,
  clause: Span,
  words: readonly Word[],
  scopes: readonly Mention<Scope>[],
): Figure[] {
  const { start, end } = clause;
  const own = within(words, clause).map((word) => moved(word, -start));
  const quantities = quantitiesIn(text.slice(start, end), own).map((quantity) => ({
    ...moved(quantity, start),
    digits: moved(quantity.digits, start),
  }));
  const figures: Figure[] = [];
  for (const quantity of quantities) {
    const before = text.slice(clause.start, quantity.start);
    if (isNamed(before, quantity) || isListNumber(text, before, quantity)) continue;
    const level = levelBefore(text, quantity, within(scopes, clause));
    const unit =
      quantity.unit ?? unitOfLabel(text, before, quantity) ?? unitOfWhole(before, level, figures);
    if (unit !== null) figures.push({ ...quantity, unit, level });
  }
  return figures;
}

function moved<Part extends Span>(part: Part, by: number): Part {
  return { ...part, start: part.start + by, end: part.end + by };
}

function isNamed(before: string, { value, digits }: QuantityAt): boolean {
  const words =
    before
      .slice(-16)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (!/\p{L}\s*$/u.test(before.slice(-4))) return false;
  const last = words.at(-1) ?? '';
  if (last === 'năm') return digits.end - digits.start === 4;
  return value <= (NAMERS[last] ?? NAMERS[words.slice(-2).join(' ')] ?? -1);
}

/** "1 Kế hoạch số 1529/KH-UBND", "2 Hội nghị": the number of a line or of a note. */
function isListNumber(text: string, before: string, { digits, unit }: QuantityAt): boolean {
  const behind = text.slice(digits.end, digits.end + 40);
  if (unit?.family === 'document' && /^\s*\p{L}+\s\p{L}+\s+số\s/u.test(behind)) return true;
  const opensLine = before.slice(before.lastIndexOf('\n') + 1).trim() === '';
  return opensLine && !text.startsWith('0', digits.start) && /^\s+\p{Lu}\p{Ll}/u.test(behind);
}

/** "cấp xã là 101 TTHC", "cấp tỉnh 37 thủ tục" */
function levelBefore(
  text: string,
  { start }: QuantityAt,
  scopes: readonly Mention<Scope>[],
): Scope | null {
  const last = scopes.findLast(({ end }) => end <= start);
  return last !== undefined && /^\s*(?:là|có|:)?:?\s*$/.test(text.slice(last.end, start))
    ? last.value
    : null;
}

/** "Số cuộc đối thoại: 03", "- Băng rôn: 04": the unit opens the label, and nothing follows. */
function unitOfLabel(text: string, before: string, { digits, bound }: QuantityAt): Unit | null {
  const isLast = /^\s*(?:[.,;)\n]|$)/.test(text.slice(digits.end, digits.end + 4));
  if (!isLast || bound === 'unsure' || !/:\s*$/.test(before.slice(-4))) return null;
  const label = before.replace(/^[\s\-–+*•·]*(?:tổng )?(?:số (?:lượng )?)?/iu, '').toLowerCase();
  const words: Word[] = wordsOf(label);
  return words[0]?.start === 0 ? unitAt(label, words, 0) : null;
}

/** "69 TTHC, trong đó: cấp tỉnh 37, cấp xã 14" */
function unitOfWhole(before: string, level: Scope | null, figures: readonly Figure[]): Unit | null {
  return level !== null && PARTS.test(before) ? (figures.at(-1)?.unit ?? null) : null;
}

const PARTS = /(?<!\p{L})(?:trong đó|bao gồm|gồm)(?!\p{L})/iu;

/** Where the parts of a whole begin in a clause: "trong đó". */
export function partsStart(text: string, { start, end }: Span): number {
  const found = /(?<!\p{L})trong đó(?!\p{L})/iu.exec(text.slice(start, end));
  return found === null ? Infinity : start + found.index;
}
