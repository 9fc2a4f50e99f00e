import type { Mark, TaskField } from './vocabulary';

export interface Plan {
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly at: RowPlace;
  /** As written: "1", "3.1". It is text, since "1.10" is not 1.1. */
  readonly number: string;
  readonly content: string;
  readonly result: string;
  readonly mark: Mark | null;
  readonly note: string;
}

/** A row of a sheet, counted from zero. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What a finding is about; read/ knows the cell. */
export interface Place extends RowPlace {
  readonly field: TaskField;
}
