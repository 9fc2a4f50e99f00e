import type { CellInput } from '../workbook/edit';
import type { CellValue } from '../workbook/snapshot';
import { expand, type Tables } from './formulas/expand';
import type { SheetTemplate } from './template';

/** A table to be written: its template, where it stands, and its rows. */
export interface TableContent {
  readonly template: SheetTemplate<string>;
  readonly sheet: string;
  readonly table: string;
  readonly rows: readonly (readonly CellInput[])[];
}

/** What is typed in a row, and what its formulas come to. */
export interface RowContent {
  readonly entries: Readonly<Partial<Record<string, CellValue>>>;
  readonly answers: Readonly<Partial<Record<string, CellValue>>>;
}

/** Rows of a template, and prepared ones below them. */
export function tableRows(
  template: SheetTemplate<string>,
  own: string,
  tables: Tables,
  rows: readonly RowContent[],
  blank: RowContent,
): CellInput[][] {
  const formulas = template.columns.map(({ formula }) =>
    formula === undefined ? null : expand(formula, own, tables),
  );
  const all = [...rows, ...Array.from({ length: template.blankRows }, () => blank)];
  return all.map(({ entries, answers }) =>
    template.columns.map(({ field }, index): CellInput => {
      const formula = formulas[index] ?? null;
      return formula === null ? (entries[field] ?? null) : { formula, value: answers[field] ?? '' };
    }),
  );
}
