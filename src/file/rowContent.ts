import { type ShownAs, shownAs } from '../workbook/shownAs';
import type { CellValue } from '../workbook/snapshot';
import type { Cell } from './book';
import { isFilled } from './cells';

type At<T> = readonly [column: number, T];

/** What one row holds, from left to right, in whatever order its cells were written. */
export interface RowContent {
  /** A formula that gives an empty text shows nothing: nobody can tell it from an empty cell. */
  readonly values: readonly At<CellValue>[];
  readonly formulas: readonly At<string>[];
  readonly shown: readonly At<ShownAs>[];
  /** Columns of the formulas whose value nobody computed. */
  readonly uncalculated: readonly number[];
}

export const NO_CONTENT: RowContent = { values: [], formulas: [], shown: [], uncalculated: [] };

export function contentOf(row: ReadonlyMap<number, Cell>): RowContent {
  const values: At<CellValue>[] = [];
  const formulas: At<string>[] = [];
  const shown: At<ShownAs>[] = [];
  const uncalculated: number[] = [];
  const filled = [...row].filter(([, cell]) => isFilled(cell)).sort(([a], [b]) => a - b);
  for (const [column, { value, formula, format }] of filled) {
    values.push([column, value === '' ? null : value]);
    if (formula !== null) formulas.push([column, formula]);
    if (formula !== null && value === null) uncalculated.push(column);
    const as = typeof value === 'number' ? shownAs(format.numberFormat ?? '') : null;
    if (as !== null) shown.push([column, as]);
  }
  return { values, formulas, shown, uncalculated };
}

/** Whether the rows differ in their values alone. */
export function differInValues(a: RowContent, b: RowContent): boolean {
  return (
    sameEntries(a.formulas, b.formulas) &&
    sameEntries(a.shown, b.shown) &&
    a.uncalculated.length === b.uncalculated.length &&
    a.uncalculated.every((column, index) => column === b.uncalculated[index])
  );
}

function sameEntries<T>(a: readonly At<T>[], b: readonly At<T>[]): boolean {
  return (
    a.length === b.length &&
    a.every(([column, entry], index) => {
      const [otherColumn, other] = b[index] ?? [];
      return column === otherColumn && entry === other;
    })
  );
}
