import type { Fix } from '../fix';
import { taskKey } from '../linked';
import { inTask } from '../place';
import type { Plan, Task } from '../plan';
import { byRow } from './byRow';
import { defineCheck } from './check';

/** A missing number looks like a missing task. */
export const numberJump = defineCheck({
  id: 'numberJump',
  rule: 'C8',
  severity: 'note',
  run: ({ plan }) => {
    const rows = numbered(plan.tasks);
    const jumps = rows.filter(({ jumps }) => jumps);
    const fix = jumps.length === 0 ? null : renumber(plan, rows);
    return jumps.map(({ task, expected }) => ({
      at: inTask(task.at, 'number'),
      details: { number: task.number, expected: String(expected) },
      ...(fix === null ? {} : { fix }),
    }));
  },
});

interface Numbered {
  readonly task: Task;
  /** What the number says; null for "a)". */
  readonly number: number | null;
  readonly jumps: boolean;
  /** The number that follows the one above, as it stands. */
  readonly expected: number;
  /** What it would be if all were numbered anew. */
  readonly anew: number;
}

/** Numbers run on, or begin again with a group. */
function numbered(tasks: readonly Task[]): Numbered[] {
  const rows: Numbered[] = [];
  for (const task of byRow(tasks)) {
    const above = rows.at(-1);
    const number = /^\d{1,6}$/.test(taskKey(task.number)) ? Number(taskKey(task.number)) : null;
    const opens = above === undefined || groupOf(above.task) !== groupOf(task);
    const restarts = opens && number === 1;
    const before = above?.number ?? (above === undefined ? 0 : null);
    const follows =
      before === null || number === null || number === before + 1 || isSame(above, number, opens);
    rows.push({
      task,
      number,
      jumps: !follows && !restarts,
      expected: (before ?? 0) + 1,
      anew: restarts ? 1 : (above?.anew ?? 0) + 1,
    });
  }
  return rows;
}

/** A number that stands twice is a duplicate, not a jump. */
function isSame(above: Numbered | undefined, number: number, opens: boolean): boolean {
  return !opens && above?.number === number;
}

function groupOf({ group, outside }: Task): string {
  return `${String(outside)}:${group}`;
}

/** Only where no other sheet names a number that changes, or that would come into use. */
function renumber({ counts, proofs }: Plan, rows: readonly Numbered[]): Fix | null {
  if (rows.some(({ number }) => number === null) || isTorn(rows)) return null;
  const changes = rows
    .filter(({ number, anew }) => number !== anew)
    .flatMap(({ task, anew }) => numbersBelow(task, String(anew)));
  const named = new Set([...counts, ...proofs].flatMap(({ tasks }) => tasks.map(taskKey)));
  const breaks = changes.some(({ from, to }) => named.has(taskKey(from)) || named.has(taskKey(to)));
  return breaks
    ? null
    : { changes: changes.map(({ task, to }) => ({ at: inTask(task.at, 'number'), to })) };
}

/** A group that stands in two places has no one order. */
function isTorn(rows: readonly Numbered[]): boolean {
  const groups = rows.map(({ task }) => groupOf(task));
  const opened = groups.filter((group, index) => group !== groups[index - 1]);
  return new Set(opened).size < opened.length;
}

interface Change {
  readonly task: Task;
  readonly from: string;
  readonly to: string;
}

/** "4.1" under 4 becomes "3.1" under 3; "a)" stays. */
function numbersBelow(task: Task, to: string): Change[] {
  const own = taskKey(task.number);
  const parts = task.parts.filter(({ number }) => number.startsWith(`${own}.`));
  return [
    { task, from: task.number, to },
    ...parts.flatMap((part) => numbersBelow(part, `${to}${part.number.slice(own.length)}`)),
  ];
}
