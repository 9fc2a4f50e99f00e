import { taskKey } from '../linked';
import { inTask } from '../place';
import type { Task } from '../plan';
import { repeated } from './byRow';
import { defineCheck } from './check';

/** Other sheets name tasks by number: with two of a kind nobody knows which is meant. */
export const duplicateNumber = defineCheck({
  id: 'duplicateNumber',
  rule: 'C7',
  severity: 'error',
  run: ({ plan }) =>
    siblings(plan.tasks)
      .flatMap((tasks) => repeated(tasks, ({ number }) => taskKey(number)))
      .map(({ row }) => ({ at: inTask(row.at, 'number'), details: { number: row.number } })),
});

/** Numbers may begin again in each group, and under each task. */
function siblings(tasks: readonly Task[]): Task[][] {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const label = `${String(task.outside)}:${task.group}`;
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [task]);
    else group.push(task);
  }
  return [...groups.values(), ...tasks.flatMap(({ parts }) => siblings(parts))];
}
