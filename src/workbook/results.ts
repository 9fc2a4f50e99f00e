import type { CellAt } from './address';
import type { CellValue } from './snapshot';

/** What the formula of a cell comes to, where no program reckons it. */
export interface FormulaResult {
  readonly sheet: string;
  readonly at: CellAt;
  readonly value: CellValue;
}
