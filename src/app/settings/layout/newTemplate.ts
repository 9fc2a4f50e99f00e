import type { Split } from '../../../domain/vocabulary';
import { countsTemplate } from '../../../sheets/counts';
import { keptBefore, keptColumns } from '../../../sheets/keptColumns';
import {
  type Column,
  DAY_FORMAT,
  GENERAL_FORMAT,
  PERCENT_FORMAT,
  type SheetTemplate,
} from '../../../sheets/template';
import { cellName } from '../../../workbook/address';
import type { CountSheet } from './countSheet';
import { keptIn, type NewRow, ownField } from './newRows';

const PIXELS = 120;

/** The template of a layout, with the columns that come along: kept ones where they hold anything. */
export function newTemplate(
  sheet: CountSheet,
  to: Split,
  rows: readonly NewRow[],
): SheetTemplate<string> {
  const isUsed = (field: string) => rows.some(({ entries }) => (entries[field] ?? '') !== '');
  const kept = keptIn(to)
    .map((split) => keptColumns(split))
    .filter((columns) => columns.some(({ field }) => isUsed(field)));
  const before = to === 'whole' ? [] : keptBefore().filter(({ field }) => isUsed(field));
  const template: SheetTemplate<string> = countsTemplate(to);
  return {
    ...template,
    columns: [...template.columns, ...kept.flat(), ...before, ...ownColumns(sheet)],
  };
}

function ownColumns(sheet: CountSheet): Column<string>[] {
  return sheet.own.map(({ column, heading }) => ({
    field: ownField(column),
    heading,
    pixels: PIXELS,
    align: 'left',
    format: formatOf(sheet, column),
  }));
}

/** Days stay days: what else a number looked like is not known. */
function formatOf({ table: { sheet }, rows }: CountSheet, column: number): string {
  const looks = rows.map((row) => sheet.shown.get(cellName({ row, column })));
  if (looks.includes('day')) return DAY_FORMAT;
  return looks.includes('percent') ? PERCENT_FORMAT : GENERAL_FORMAT;
}
