import type { Amount } from '../../domain/amount';
import type { Entry } from '../../domain/plan';
import type { Day } from '../../language/day';
import { writeNumeral } from '../../language/numeral';
import { serialOfDay } from '../../language/serial';
import type { CellValue } from '../../workbook/snapshot';

/** How the domain's values stand in cells: the way back is in read/. */

export function textCell(text: string): CellValue {
  return text === '' ? null : text;
}

export function dayCell(day: Day | null): CellValue {
  return day === null ? null : serialOfDay(day);
}

const BOUND_WORDS = { exact: '', atLeast: 'hơn ', unsure: 'khoảng ' } as const;

export function amountCell(amount: Amount | null): CellValue {
  if (amount === null) return null;
  const { value, bound } = amount;
  return bound === 'exact' ? value : `${BOUND_WORDS[bound]}${writeNumeral(value)}`;
}

export function entryCell(entry: Entry): CellValue {
  if (entry === null) return null;
  if ('text' in entry) return entry.text;
  return entry.asText === true ? String(entry.value) : amountCell(entry);
}
