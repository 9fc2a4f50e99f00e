import type { Entry } from '../../../domain/plan';
import type { Said, SplitRow } from '../../../domain/resplit/row';
import type { Measure, Split } from '../../../domain/vocabulary';
import { readEntry } from '../../../read/entry';
import { figureFields, keptField } from '../../../sheets/keptColumns';
import { cellName } from '../../../workbook/address';
import { valueAt } from '../../../workbook/snapshot';
import { cellIn, type CountSheet } from './countSheet';

/** Where a layout's figures stand in the sheet: in columns of their own, or in kept ones. */
export function fieldsOf({ split: standing }: CountSheet, split: Split): readonly string[] {
  const fields = figureFields(split);
  return split === standing ? fields : fields.map((field) => keptField(field));
}

/** The figures of a row, as the sheet holds them. */
export function splitRow(sheet: CountSheet, row: number, measure: Measure): SplitRow {
  const said = (split: Split) => fieldsOf(sheet, split).map((field) => saidIn(sheet, row, field));
  const before = entryIn(sheet, row, 'cumulativeBefore');
  return {
    measure,
    split: sheet.split,
    whole: said('whole')[0] ?? null,
    quarters: said('quarters'),
    months: said('months'),
    before: before !== null && 'value' in before ? before.value : null,
  };
}

function saidIn(sheet: CountSheet, row: number, field: string): Said {
  const entry = entryIn(sheet, row, field);
  if (entry !== null) return entry;
  const at = cellIn(sheet.typed, row, field);
  const value = at === null ? null : valueAt(sheet.table.sheet, at);
  return (value ?? '') === '' ? null : 'nothing';
}

function entryIn({ table: { sheet }, typed }: CountSheet, row: number, field: string): Entry {
  const at = cellIn(typed, row, field);
  if (at === null) return null;
  return readEntry({ value: valueAt(sheet, at), shown: sheet.shown.get(cellName(at)) ?? null });
}
