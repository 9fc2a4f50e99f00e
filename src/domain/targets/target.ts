import type { Basis } from '../basis';
import type { Linked } from '../linked';
import type { Period } from '../period';
import type { TargetOf, Task } from '../plan';
import type { Reason } from '../reason';
import type { TargetKind } from '../vocabulary';

/** What a rule for one kind of target may look at. */
export interface Evidence {
  readonly task: Task;
  readonly basis: Basis;
  readonly linked: Linked;
  readonly period: Period;
}

export interface Verdict {
  /** Whether the plan's promise is kept; null where there was nothing to keep it on. */
  readonly met: boolean | null;
  readonly reason: Reason;
}

export type Rule<Kind extends TargetKind> = (target: TargetOf<Kind>, evidence: Evidence) => Verdict;
