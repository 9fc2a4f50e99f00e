import type { CellAt } from '../workbook/address';
import type { CellInput, Edit } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import type { WorkbookPort } from '../workbook/port';
import { readDay } from '../language/dayText';
import { readNumeral } from '../language/numeral';
import { readPercent } from '../language/percent';
import { serialOfDay } from '../language/serial';

/** What a cell is made for. What does not fit is kept as it was typed. */
export type EntryKind = 'text' | 'number' | 'percent' | 'day' | 'any';

export interface Entry {
  readonly at: CellAt;
  readonly text: string;
  readonly kind: EntryKind;
  /** The number format that the cell has. */
  readonly format: string;
}

/** Puts texts into cells of a sheet, as one change. */
export async function enterText(
  workbook: WorkbookPort,
  sheet: string,
  entries: readonly Entry[],
): Promise<void> {
  const edits = entries.map(({ at, text, kind, format }): Edit => {
    const input = inputOf(text, kind);
    const keeps = typeof input === 'number' || (kind !== 'text' && kind !== 'any');
    const block = { at, cells: [[input]], formats: [keeps ? format : TEXT_FORMAT] };
    return { kind: 'putCells', sheet, block };
  });
  await workbook.apply(edits);
}

/** "1.250" is a number in a column of numbers; elsewhere it may be the number of a part. */
export function inputOf(text: string, kind: EntryKind): CellInput {
  const typed = text.trim();
  if (typed === '') return null;
  return READERS[kind](typed) ?? text;
}

const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,14})(?:,\d{1,6})?$/;

const READERS: Readonly<Record<EntryKind, (text: string) => number | null>> = {
  text: () => null,
  any: (text) => (PLAIN_NUMBER.test(text) ? readNumeral(text) : null),
  number: readNumeral,
  percent: (text) => {
    const reading = readPercent(text);
    const isPlain = reading.kind === 'percent' && reading.bound === 'exact';
    return isPlain ? Number((reading.points / 100).toPrecision(15)) : null;
  },
  day: (text) => {
    const reading = readDay(text);
    return reading.kind === 'day' ? serialOfDay(reading.day) : null;
  },
};
