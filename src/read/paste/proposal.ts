import { BLANK_TASK } from '../../domain/blank';
import type { Task } from '../../domain/plan';
import { matchingKey } from '../../language/key';
import type { PastedTable } from './pastedTable';

/** What was found in a paste; nothing is written before somebody has looked at it. */
export interface Proposal {
  readonly source: 'table' | 'outline' | 'nothing';
  /** The table with its columns, where there was one. */
  readonly table: PastedTable | null;
  readonly rows: readonly ProposedRow[];
  /** Lines that became no row: titles, aims, remarks, signatures. */
  readonly aside: readonly string[];
}

export interface ProposedRow {
  readonly kind: 'group' | 'task' | 'part';
  /** A group has its label as its content, and nothing else. */
  readonly task: Task;
  /** Proposed to be taken over; of what seems no task of ours only the user knows. */
  readonly selected: boolean;
  /** The row, by its index, that says the same already. */
  readonly sameAs: number | null;
}

export function aRow(
  kind: ProposedRow['kind'],
  task: Partial<Task> & Pick<Task, 'content'>,
  selected = true,
): ProposedRow {
  const blank = { ...BLANK_TASK, at: { sheet: '', row: 0 }, number: '' };
  return { kind, task: { ...blank, ...task }, selected, sameAs: null };
}

/** A promise that stands twice in a plan is proposed once. */
export function withoutTwins(rows: readonly ProposedRow[]): ProposedRow[] {
  const first = new Map<string, number>();
  return rows.map((row, index) => {
    if (row.kind !== 'task') return row;
    const key = matchingKey(row.task.content);
    const twin = first.get(key);
    if (twin !== undefined) return { ...row, selected: false, sameAs: twin };
    first.set(key, index);
    return row;
  });
}
