import type { Count, CountRole, Plan, RowPlace, Task } from '../../domain/plan';
import { countRows } from './countRows';
import { taskRows } from './taskRows';

interface Sheets {
  readonly tasks: string;
  readonly counts: string;
  readonly proofs: string;
}

/** The plan with the places that its rows take in new sheets, below one row of headings. */
export function placed(plan: Plan, sheets: Sheets): Plan {
  return {
    ...plan,
    tasks: placedTasks(plan.tasks, sheets.tasks),
    counts: placedCounts(plan.counts, sheets.counts),
    proofs: plan.proofs.map((proof, index) => ({
      ...proof,
      at: { sheet: sheets.proofs, row: index + 1 },
    })),
  };
}

function placedTasks(tasks: readonly Task[], sheet: string): Task[] {
  const rows = new Map(
    taskRows(tasks).flatMap((row, index) =>
      row.kind === 'task' ? [[row.task, { sheet, row: index + 1 }] as const] : [],
    ),
  );
  const moved = (task: Task): Task => ({
    ...task,
    at: rows.get(task) ?? task.at,
    parts: task.parts.map(moved),
  });
  return tasks.map(moved);
}

function placedCounts(counts: readonly Count[], sheet: string): Count[] {
  const rows = new Map(
    countRows(counts).flatMap((row, index) =>
      row.kind === 'count' ? [[row.count, { sheet, row: index + 1 }] as const] : [],
    ),
  );
  const places = new Map<number, RowPlace>(
    counts.map((count) => [count.at.row, rows.get(count) ?? count.at]),
  );
  const role = (given: CountRole): CountRole =>
    given.kind === 'plain' ? given : { ...given, of: places.get(given.of.row) ?? given.of };
  return counts.map((count) => ({
    ...count,
    at: rows.get(count) ?? count.at,
    role: role(count.role),
  }));
}
