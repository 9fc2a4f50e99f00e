import { taskKey } from '../domain/linked';
import type { Count, Plan, Proof, RowPlace, Task } from '../domain/plan';
import { partLabels, taskLabel } from './rowLabel';

/** A cell of a column of numbers with what belongs there. */
export interface Renumbered {
  readonly at: RowPlace;
  readonly number: string;
}

/** A row that names a task which is not there, by a number that another task is about to get. */
export interface Astray {
  readonly at: RowPlace;
  readonly table: 'counts' | 'proofs';
  readonly number: string;
}

export interface Renumbering {
  readonly tasks: readonly Renumbered[];
  readonly counts: readonly Renumbered[];
  readonly proofs: readonly Renumbered[];
  /** Nothing is to be written before these are seen to. */
  readonly astray: readonly Astray[];
}

/**
 * Đánh lại số: tasks from 1 on, parts below them in their own style, and with them the numbers in the
 * other sheets. Only what changes is named. A number that two tasks have leads to the first of them.
 */
export function renumbered(
  { tasks, counts, proofs }: Plan,
  typedAt: (task: Task) => string,
): Renumbering {
  const next = new Map<string, string>();
  const taken = new Set<string>();
  const cells: Renumbered[] = [];
  for (const [index, task] of tasks.entries()) {
    note(task, taskLabel(typedAt(task), index + 1), String(index + 1));
  }

  function note(task: Task, label: string, number: string): void {
    const key = taskKey(task.number);
    if (key !== '' && number !== '' && !next.has(key)) next.set(key, number);
    taken.add(taskKey(number));
    if (typedAt(task) !== label) cells.push({ at: task.at, number: label });
    const labels = partLabels(task.parts.map(typedAt), number);
    for (const [index, part] of task.parts.entries()) {
      note(part, labels[index]?.label ?? '', labels[index]?.number ?? '');
    }
  }

  const linked = (rows: readonly (Count | Proof)[]): Renumbered[] =>
    rows.flatMap(({ at, tasks: numbers }) => {
      const renewed = numbers.map((number) => next.get(taskKey(number)) ?? number);
      const isSame = renewed.every((number, index) => number === numbers[index]);
      return isSame ? [] : [{ at, number: renewed.join('; ') }];
    });
  const astrayIn = (rows: readonly (Count | Proof)[], table: Astray['table']): Astray[] =>
    rows.flatMap(({ at, tasks: numbers }) =>
      numbers
        .filter((number) => !next.has(taskKey(number)) && taken.has(taskKey(number)))
        .map((number) => ({ at, table, number })),
    );
  return {
    tasks: cells,
    counts: linked(counts),
    proofs: linked(proofs),
    astray: [...astrayIn(counts, 'counts'), ...astrayIn(proofs, 'proofs')],
  };
}
