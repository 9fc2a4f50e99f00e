import type { Place } from '../plan';
import type { TaskStatus } from '../status';
import type { Severity } from '../vocabulary';
import { doneWithoutBasis } from './doneWithoutBasis';
import { notEntered } from './notEntered';

/** The checks, in the order in which their findings are shown. */
export const CHECKS = [doneWithoutBasis, notEntered] as const;

type AnyCheck = (typeof CHECKS)[number];
export type CheckId = AnyCheck['id'];
export type DetailsOf<Id extends CheckId> = ReturnType<
  Extract<AnyCheck, { id: Id }>['run']
>[number]['details'];

export type Finding = {
  [Id in CheckId]: {
    readonly check: Id;
    readonly severity: Severity;
    readonly at: Place;
    readonly details: DetailsOf<Id>;
  };
}[CheckId];

export function runChecks(statuses: readonly TaskStatus[]): Finding[] {
  return CHECKS.flatMap(({ id, severity, run }) =>
    run(statuses).map(({ at, details }): Finding => ({ check: id, severity, at, details })),
  );
}
