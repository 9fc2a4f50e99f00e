import { linkedTo } from '../../domain/linked';
import type { Count, Figures, Proof, Task } from '../../domain/plan';
import type { TaskStatus } from '../../domain/status';
import type { TargetKind, TaskField } from '../../domain/vocabulary';
import type { Reading } from '../../read/plan';
import type { Reviewed } from '../reviewPlan';
import { ourTable } from '../tableRows';
import { entryCell } from './entryCell';
import { type Closed, wordOfMark } from './enterFields';
import type { EntryField } from './entryField';
import { markCells, markText } from './markCell';
import { countRef, findRow, proofRef, type RowRef, taskRef } from './rowRef';

/** A field of a form, as its cell stands. */
export interface FormField {
  readonly row: RowRef;
  readonly field: EntryField;
  readonly part?: number;
  readonly text: string;
  /** What the rows below add to it. */
  readonly more: string;
  readonly closed: Closed | null;
}

export interface CountForm {
  readonly count: Count;
  readonly row: RowRef;
  /** Nhiệm vụ số, as its cell says it. */
  readonly tasks: string;
  /** One, or one for each quarter or month. */
  readonly values: readonly FormField[];
}

export interface ProofForm {
  readonly proof: Proof;
  readonly row: RowRef;
  readonly fields: Readonly<Record<'name' | 'location' | 'day', FormField>>;
}

/** Everything that can be entered about one task. */
export interface TaskForm {
  readonly status: TaskStatus;
  readonly row: RowRef;
  readonly fields: Readonly<Partial<Record<TaskField, FormField>>>;
  readonly counts: readonly CountForm[];
  readonly proofs: readonly ProofForm[];
  /** Rows can be added and taken out: the tables are ours. */
  readonly canAdd: Readonly<Record<'tasks' | 'counts' | 'proofs', boolean>>;
  /** Whether the workbook has such a table at all. */
  readonly has: Readonly<Record<'counts' | 'proofs', boolean>>;
}

const ALWAYS: readonly TaskField[] = ['result', 'mark', 'note', 'reason', 'explanation'];

/** Thực hiện stands in place of linked figures, and is the numerator of a ratio. */
const BY_KIND: Readonly<Partial<Record<TargetKind, readonly TaskField[]>>> = {
  quantity: ['achieved'],
  ratio: ['achieved', 'whole'],
  weekly: ['achieved'],
  monthly: ['achieved'],
  quarterly: ['achieved'],
};

/** Null where the task is no longer there. */
export function taskForm({ reading, review, snapshot }: Reviewed, ref: RowRef): TaskForm | null {
  const row = findRow(reading.plan, ref);
  const status = row === null ? null : statusAt(review.statuses, row);
  if (row === null || status === null) return null;
  const { task } = status;
  const linked = linkedTo(reading.plan);
  const wanted = [...ALWAYS, ...(BY_KIND[task.target.kind] ?? [])];
  return {
    status,
    row: taskRef(task),
    fields: Object.fromEntries(wanted.map((field) => [field, fieldOf(reading, task, field)])),
    counts: linked.countsOf(task).map((count) => countForm(reading, count)),
    proofs: linked.proofsOf(task).map((proof) => proofForm(reading, proof)),
    canAdd: {
      tasks: ourTable(snapshot, 'tasks') !== null,
      counts: ourTable(snapshot, 'counts') !== null,
      proofs: ourTable(snapshot, 'proofs') !== null,
    },
    has: { counts: reading.counts.length > 0, proofs: reading.proofs !== null },
  };
}

function statusAt(statuses: readonly TaskStatus[], row: RowRef): TaskStatus | null {
  for (const status of statuses) {
    if (status.task.at.row === row.at.row) return status;
    const part = statusAt(status.parts, row);
    if (part !== null) return part;
  }
  return null;
}

function fieldOf(reading: Reading, task: Task, field: TaskField): FormField {
  const row = taskRef(task);
  if (field === 'mark') {
    const cells = markCells(reading, row.at.row);
    const both =
      cells === null ? [] : cells.kind === 'word' ? [cells.cell] : [cells.done, cells.notDone];
    const closed = both.find((cell) => cell.closed !== null)?.closed ?? null;
    const text = cells === null ? '' : markText(cells, wordOfMark(reading, row));
    return { row, field, text, more: '', closed: cells === null ? 'missing' : closed };
  }
  return { ...formField(reading, row, field), more: moreOf(reading, task, field) };
}

function formField(reading: Reading, row: RowRef, field: EntryField, part?: number): FormField {
  const cell = entryCell(reading, row, field, part);
  const place = part === undefined ? { row, field } : { row, field, part };
  if (cell === null) return { ...place, text: '', more: '', closed: 'missing' };
  return { ...place, text: cell.text, more: '', closed: cell.closed };
}

/** A task of several rows, or a note of two columns, says more than its own cell. */
function moreOf(reading: Reading, task: Task, field: TaskField): string {
  const whole: unknown = Reflect.get(task, field);
  const own = entryCell(reading, taskRef(task), field)?.text.trim() ?? '';
  if (typeof whole !== 'string' || whole.trim() === own) return '';
  return whole.startsWith(own) ? whole.slice(own.length).trim() : '';
}

function countForm(reading: Reading, count: Count): CountForm {
  const row = countRef(count);
  const parts = partsOf(count.figures);
  return {
    count,
    row,
    tasks: formField(reading, row, 'tasks').text,
    values:
      parts === 0
        ? [formField(reading, row, 'value')]
        : Array.from({ length: parts }, (_, part) => formField(reading, row, 'value', part)),
  };
}

function partsOf(figures: Figures): number {
  return figures.split === 'whole' ? 0 : figures.values.length;
}

function proofForm(reading: Reading, proof: Proof): ProofForm {
  const row = proofRef(proof);
  return {
    proof,
    row,
    fields: {
      name: formField(reading, row, 'name'),
      location: formField(reading, row, 'location'),
      day: formField(reading, row, 'day'),
    },
  };
}
