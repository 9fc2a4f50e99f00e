import { type Finding, runChecks } from './checks';
import type { Plan } from './plan';
import { statusOf, type TaskStatus } from './status';
import { type Totals, totalsOf } from './totals';

export interface Review {
  readonly statuses: readonly TaskStatus[];
  readonly totals: Totals;
  readonly findings: readonly Finding[];
}

/** The one door to the rules: everything that can be said about a plan. */
export function review(plan: Plan): Review {
  const statuses = plan.tasks.map(statusOf);
  return { statuses, totals: totalsOf(statuses), findings: runChecks(statuses) };
}
