import type { RowPlace } from '../../domain/plan';
import type { TaskField } from '../../domain/vocabulary';
import { writeDay } from '../../language/dayText';
import { dayOfSerial } from '../../language/serial';
import type { Reading } from '../../read/plan';
import { type CellAt, cellName } from '../../workbook/address';
import { type CellValue, valueAt } from '../../workbook/snapshot';
import { type EntryField, headingsFor } from './entryField';
import type { RowRef } from './rowRef';

type Table = Reading['table'] | Reading['counts'][number] | NonNullable<Reading['proofs']>;

/** The cell of a field: what it says, and why it must not be written, where that is so. */
export interface EntryCell {
  readonly sheet: string;
  readonly at: CellAt;
  readonly text: string;
  readonly closed: 'formula' | 'merged' | null;
  /** A table of our template. */
  readonly ours: boolean;
}

/** Null where the table has no column for it. Figures by months or quarters are told by their part. */
export function entryCell(
  reading: Reading,
  { table, at }: Pick<RowRef, 'table' | 'at'>,
  field: EntryField,
  part?: number,
): EntryCell | null {
  const found = tableOf(reading, table, at);
  if (found === null) return null;
  const column = columnOf(found, table, field, part);
  return column === undefined ? null : cellIn(found, { row: at.row, column });
}

export function tableOf(reading: Reading, table: RowRef['table'], at: RowPlace): Table | null {
  if (table === 'tasks') return reading.table;
  if (table === 'proofs') return reading.proofs;
  return (
    reading.counts.find(({ sheet, rows }) => sheet.name === at.sheet && rows.includes(at.row)) ??
    null
  );
}

export function cellIn({ sheet, grid, ours }: Table, at: CellAt): EntryCell {
  const name = cellName(at);
  const merge = grid.merge(at);
  const isShared = merge !== null && merge.rows > 1;
  const isFormula = sheet.formulas.has(name);
  return {
    sheet: sheet.name,
    at,
    text: textOf(isShared ? grid.value(at) : valueAt(sheet, at), grid.shown(at)),
    closed: isFormula ? 'formula' : isShared ? 'merged' : null,
    ours,
  };
}

function columnOf(
  { columns }: Table,
  table: RowRef['table'],
  field: EntryField,
  part: number | undefined,
): number | undefined {
  const places: Readonly<Record<string, number | undefined>> = columns;
  if (part !== undefined) return places[`${partPrefix(columns)}${part + 1}`];
  const names: readonly string[] =
    table === 'tasks'
      ? headingsFor(field as TaskField)
      : field === 'channel'
        ? ['channel', 'anything']
        : [field];
  return names.map((name) => places[name]).find((column) => column !== undefined);
}

function partPrefix(columns: object): 'month' | 'quarter' {
  return Object.keys(columns).some((name) => name.startsWith('month')) ? 'month' : 'quarter';
}

/** What stands in the cell, as it can be typed again. */
function textOf(value: CellValue, shown: 'day' | 'percent' | null): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value).replace(/\r\n?/g, '\n');
  const day = shown === 'day' ? dayOfSerial(value) : null;
  if (day !== null) return writeDay(day);
  const number = shown === 'percent' ? Number((value * 100).toPrecision(12)) : value;
  return `${String(number).replace('.', ',')}${shown === 'percent' ? '%' : ''}`;
}
