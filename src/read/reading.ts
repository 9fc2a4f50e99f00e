import type { Paragraph, Plan, RowPlace } from '../domain/plan';
import type { CountHeading } from '../language/headings/countHeadings';
import type { ExplanationHeading, ProofHeading } from '../language/headings/otherHeadings';
import type { TaskHeading } from '../language/headings/taskHeadings';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { ReportCells } from './report/form';
import type { FoundTable } from './tables/table';
import type { Unread } from './unread';

/** What a workbook says, where each thing stands, and what of it was not understood. */
export interface Reading {
  readonly plan: Plan;
  /** The version of our templates that made the sheets; null for a workbook of others. */
  readonly version: number | null;
  readonly table: FoundTable<TaskHeading>;
  readonly counts: readonly FoundTable<CountHeading>[];
  readonly proofs: FoundTable<ProofHeading> | null;
  readonly explanations: FoundTable<ExplanationHeading> | null;
  readonly report: { readonly sheet: string; readonly cells: ReportCells };
  readonly narrative: SheetSnapshot | null;
  readonly understood: Understood;
  readonly unread: readonly Unread[];
  /** Titles, remarks, signatures and sums of parts: seen, and no part of the plan. */
  readonly notes: readonly Paragraph[];
  /** Tables of tasks that were left aside. */
  readonly others: readonly OtherTable[];
}

/** "08 nhiệm vụ, 02 nhóm", and what else a reader may want to compare with the paper. */
export interface Understood {
  readonly tasks: number;
  readonly groups: number;
  readonly parts: number;
  readonly outside: number;
  readonly counts: number;
  readonly proofs: number;
  readonly columns: readonly ColumnTaken[];
  /** Columns of the tables whose headings say nothing that we know. */
  readonly unknownColumns: readonly ColumnLeft[];
  /** Rows whose words were added to the task above them. */
  readonly added: readonly RowPlace[];
  /** Rows that are hidden, and read all the same. */
  readonly hiddenRows: readonly RowPlace[];
  /** Rows that were typed below our table. */
  readonly below: readonly RowPlace[];
  /** Cells with a formula that no program has reckoned yet: they count as empty. */
  readonly uncalculated: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface ColumnTaken {
  readonly sheet: string;
  readonly column: number;
  readonly heading: string;
  readonly field: string;
}

export type ColumnLeft = Omit<ColumnTaken, 'field'>;

export interface OtherTable {
  readonly sheet: string;
  readonly headingRow: number;
  readonly because: 'hidden' | 'written' | 'plan' | 'another';
}
