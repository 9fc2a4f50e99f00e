import { type Basis, type BasisContext, basisOf } from './basis';
import { isYear, type Period } from './period';
import type { Task } from './plan';
import type { Reason } from './reason';
import { judge, RECURRING } from './targets';
import type { Verdict } from './targets/target';
import { isUntouched } from './untouched';
import { verdictOfParts } from './parts';
import type { Status } from './vocabulary';

export interface TaskStatus {
  readonly task: Task;
  readonly status: Status;
  readonly reason: Reason;
  readonly basis: Basis;
  /** What the rule alone says, before the unit's own word; null where it has nothing to judge. */
  readonly met: boolean | null;
  /** Done by the unit's written explanation, against the rule; counted apart. */
  readonly explained: boolean;
  /** Done, but every dated proof is younger than the deadline. */
  readonly late: boolean;
  readonly parts: readonly TaskStatus[];
}

/** Every task has exactly one status: the first rule of S1–S8 that applies. */
export function statusOf(task: Task, context: BasisContext): TaskStatus {
  const basis = basisOf(task, context);
  const parts = task.parts.map((part) => statusOf(part, context));
  const verdict =
    parts.length > 0 ? verdictOfParts(parts) : judge(task.target, { task, basis, ...context });
  const { status, reason } = decide({ task, basis, verdict, parts }, context.period);
  const done = status === 'done';
  return {
    task,
    status,
    reason,
    basis,
    met: verdict.met,
    explained: done && (reason.kind === 'explained' || parts.some(({ explained }) => explained)),
    late: done && (isLate(task, basis) || parts.some(({ late }) => late)),
    parts,
  };
}

interface Known {
  readonly task: Task;
  readonly basis: Basis;
  readonly verdict: Verdict;
  readonly parts: readonly TaskStatus[];
}

function decide(known: Known, period: Period): { status: Status; reason: Reason } {
  const { task, verdict } = known;
  const { mark, deadline, explanation } = task;
  const cutOff = period.window?.to ?? null;
  const dueLater = deadline !== null && cutOff !== null && deadline > cutOff;
  if (mark === 'notApplicable') {
    return { status: 'notApplicable', reason: { kind: 'notApplicable', because: 'unit' } };
  }
  if (mark === 'notDone') return { status: 'notDone', reason: { kind: 'unitSaysNotDone' } };
  if (verdict.met === null) return { status: 'notApplicable', reason: verdict.reason };
  if (isUntouched(known)) {
    const notDue = dueLater || nothingDue(known);
    return { status: notDue ? 'notDue' : 'notEntered', reason: { kind: 'nothingEntered' } };
  }
  if (verdict.met) {
    const goesOn = RECURRING.has(task.target.kind) && !isYear(period) && mark !== 'done';
    return { status: goesOn ? 'inProgress' : 'done', reason: verdict.reason };
  }
  if (mark === 'done' && explanation !== '') {
    return { status: 'done', reason: { kind: 'explained', explanation, why: verdict.reason } };
  }
  if (deadline !== null && cutOff !== null && deadline <= cutOff) {
    return { status: 'overdue', reason: { kind: 'past', deadline, why: verdict.reason } };
  }
  const open = !isYear(period) || dueLater;
  return { status: open ? 'inProgress' : 'notDone', reason: verdict.reason };
}

/** No week, month or quarter of it has ended yet, or none of its parts is due. */
function nothingDue({ verdict: { reason }, parts }: Known): boolean {
  if (parts.length > 0) return parts.every(({ status }) => status === 'notDue');
  return reason.kind === 'frequency' && reason.due === 0;
}

function isLate({ deadline }: Task, { proofs }: Basis): boolean {
  const days = proofs.flatMap(({ day }) => day ?? []);
  return deadline !== null && days.length > 0 && days.every((day) => day > deadline);
}
