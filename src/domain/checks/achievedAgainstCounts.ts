import type { Amount } from '../amount';
import { inTask } from '../place';
import type { Task } from '../plan';
import type { TaskStatus } from '../status';
import { linkedTotal } from '../targets/quantity';
import { defineCheck } from './check';
import { flat } from './flat';

/** The same fact typed twice, and differently. */
export const achievedAgainstCounts = defineCheck({
  id: 'achievedAgainstCounts',
  rule: 'C22',
  severity: 'error',
  run: ({ statuses }) =>
    flat(statuses).flatMap(({ task, basis }) => {
      const linked = linkedOf(task, basis);
      if (task.achieved === null || linked === null || mayAgree(task.achieved, linked)) return [];
      return [
        {
          at: inTask(task.at, 'achieved'),
          details: { number: task.number, achieved: task.achieved.value, linked: linked.value },
        },
      ];
    }),
});

/** Null where it is not clear which figures the target means. */
function linkedOf({ target }: Task, basis: TaskStatus['basis']): Amount | null {
  if (!('unit' in target)) return null;
  return target.unit === '' && basis.counts.length > 1
    ? null
    : linkedTotal(basis.counts, target.unit);
}

/** "Hơn 285" may be 300; "khoảng" may be anything. */
function mayAgree(a: Amount, b: Amount): boolean {
  if (a.bound === 'unsure' || b.bound === 'unsure') return true;
  if (a.bound === 'exact' && b.bound === 'exact') return a.value === b.value;
  const [less, more] = a.value <= b.value ? [a, b] : [b, a];
  return less.value === more.value || less.bound === 'atLeast';
}
