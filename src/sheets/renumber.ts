import { taskKey } from '../domain/linked';
import type { Count, Plan, Proof, RowPlace, Task } from '../domain/plan';

/** A cell of a column of numbers with what belongs there. */
export interface Renumbered {
  readonly at: RowPlace;
  readonly number: string;
}

export interface Renumbering {
  readonly tasks: readonly Renumbered[];
  readonly counts: readonly Renumbered[];
  readonly proofs: readonly Renumbered[];
}

/**
 * Đánh lại số: tasks from 1 on, parts below them, and with them the numbers in the other sheets. Only
 * what changes is named. A number that two tasks have leads to the first of them.
 */
export function renumbered({ tasks, counts, proofs }: Plan): Renumbering {
  const next = new Map<string, string>();
  const cells: Renumbered[] = [];
  for (const [index, task] of tasks.entries()) note(task, String(index + 1));

  function note(task: Task, number: string): void {
    const key = taskKey(task.number);
    if (key !== '' && !next.has(key)) next.set(key, number);
    if (task.number !== number) cells.push({ at: task.at, number });
    for (const [index, part] of task.parts.entries()) note(part, partNumber(part, number, index));
  }

  const linked = (rows: readonly (Count | Proof)[]): Renumbered[] =>
    rows.flatMap(({ at, tasks: numbers }) => {
      const renewed = numbers.map((number) => next.get(taskKey(number)) ?? number);
      const isSame = renewed.every((number, index) => number === numbers[index]);
      return isSame ? [] : [{ at, number: renewed.join('; ') }];
    });
  return { tasks: cells, counts: linked(counts), proofs: linked(proofs) };
}

/** "3.a" keeps its letter, "3.2" becomes the number of its place. */
function partNumber({ number }: Task, parent: string, index: number): string {
  const own = taskKey(number).split('.').slice(1).join('.');
  return `${parent}.${/^\p{L}/u.test(own) ? own : index + 1}`;
}
