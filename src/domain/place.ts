import type { RowPlace } from './plan';
import type { CountField, ProofField, ReportField, TaskField } from './vocabulary';

/** The cell that a finding is about, by what it holds; read/ knows its column. */
export type Place = {
  [Table in keyof Fields]: RowPlace & {
    readonly table: Table;
    readonly field: Fields[Table];
    /** Of figures by quarters or months: which one, counted from zero. */
    readonly part?: number;
  };
}[keyof Fields];

/** Tables whose rows have one text only call it so. */
interface Fields {
  readonly tasks: TaskField;
  readonly counts: CountField;
  readonly proofs: ProofField;
  readonly report: ReportField;
  readonly narrative: 'text';
  readonly totalLine: 'text';
}

export function inTask({ sheet, row }: RowPlace, field: TaskField): Place {
  return { table: 'tasks', sheet, row, field };
}

export function inCount({ sheet, row }: RowPlace, field: CountField, part?: number): Place {
  return { table: 'counts', sheet, row, field, ...(part === undefined ? {} : { part }) };
}

export function inProof({ sheet, row }: RowPlace, field: ProofField): Place {
  return { table: 'proofs', sheet, row, field };
}

export function inReport({ sheet, row }: RowPlace, field: ReportField): Place {
  return { table: 'report', sheet, row, field };
}

export function inTotalLine({ sheet, row }: RowPlace): Place {
  return { table: 'totalLine', sheet, row, field: 'text' };
}

export function inNarrative({ sheet, row }: RowPlace): Place {
  return { table: 'narrative', sheet, row, field: 'text' };
}

export function samePlace(a: RowPlace, b: RowPlace): boolean {
  return a.sheet === b.sheet && a.row === b.row;
}
