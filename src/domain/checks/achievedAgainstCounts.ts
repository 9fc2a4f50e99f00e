import { type Amount, sumOf } from '../amount';
import { amountOf } from '../figures';
import { inTask } from '../place';
import type { TaskStatus } from '../status';
import { RECURRING } from '../targets';
import { countsByFamily } from '../targets/countsByFamily';
import { linkedTotal } from '../targets/quantity';
import { defineCheck, type Reviewed } from './check';
import { flat } from './flat';

/** The same fact typed twice, and differently. */
export const achievedAgainstCounts = defineCheck({
  id: 'achievedAgainstCounts',
  rule: 'C22',
  severity: 'error',
  run: (reviewed) =>
    flat(reviewed.statuses).flatMap((status) => {
      const { task } = status;
      if (task.achieved === null) return [];
      const linked = linkedOf(status, reviewed);
      if (linked === null || mayAgree(task.achieved, linked)) return [];
      return [
        {
          at: inTask(task.at, 'achieved'),
          details: { number: task.number, achieved: task.achieved.value, linked: linked.value },
        },
      ];
    }),
});

/** What the rule of the target would add up; null where it is not clear which figures it means. */
function linkedOf({ task, basis }: TaskStatus, { linked, plan }: Reviewed): Amount | null {
  const { target } = task;
  if (!('unit' in target)) return null;
  if (!RECURRING.has(target.kind)) {
    const isOpen = target.unit === '' && basis.counts.filter(({ paired }) => !paired).length > 1;
    return isOpen ? null : linkedTotal(basis.counts, target.unit);
  }
  const [counts = [], ...others] = countsByFamily(target.unit, { task, linked });
  const amounts = counts.flatMap((count) => amountOf(count, plan.report.period) ?? []);
  return others.length > 0 || amounts.length === 0 ? null : sumOf(amounts);
}

/** "Hơn 285" may be 300; "khoảng" may be anything. */
function mayAgree(a: Amount, b: Amount): boolean {
  if (a.bound === 'unsure' || b.bound === 'unsure') return true;
  if (a.bound === 'exact' && b.bound === 'exact') return a.value === b.value;
  const [less, more] = a.value <= b.value ? [a, b] : [b, a];
  return less.value === more.value || less.bound === 'atLeast';
}
