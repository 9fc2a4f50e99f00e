import { answersOf } from '../sheets/answers/byRow';
import type { WorkbookPort } from '../workbook/port';
import { overwrittenCells } from '../write/formulas';
import { contentAt, type Step } from './cellWrites';
import type { Reviewed } from './reviewPlan';
import { type Mended, writeUnchanged } from './writeUnchanged';

type Seen = Pick<Reviewed, 'reading' | 'snapshot'>;

/** Puts back the formulas that were typed over. */
export function mendFormulas(workbook: WorkbookPort, seen: Seen): Promise<Mended> {
  return writeUnchanged(workbook, formulaSteps(seen));
}

/** Each cell that was typed over, by itself, with what belongs there and what it comes to. */
export function formulaSteps({ reading, snapshot }: Seen): Step[] {
  const overwritten = overwrittenCells(snapshot);
  const tables = [...new Set(overwritten.map(({ table }) => table))];
  const answers = new Map(tables.map((table) => [table, answersOf(reading.plan)(table)]));
  return overwritten.map(({ table, sheet, row, column, field, formula, format }) => {
    const cell = { sheet, at: { row, column } };
    const value = answers.get(table)?.(row)[field] ?? '';
    return [{ ...cell, before: contentAt(snapshot, cell), after: { formula, value }, format }];
  });
}
