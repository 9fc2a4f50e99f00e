import type { CheckId, DetailsOf, Finding } from '../../src/domain/checks';
import type { Plan } from '../../src/domain/plan';
import { review } from '../../src/domain/review';

type FindingOf<Id extends CheckId> = Extract<Finding, { check: Id }>;

/** What one check has to say about a plan. */
export function found<Id extends CheckId>(check: Id, plan: Plan): FindingOf<Id>[] {
  return review(plan).findings.filter((each): each is FindingOf<Id> => each.check === check);
}

/** The same as short lines: severity, place, and what it says. */
export function said<Id extends CheckId>(
  check: Id,
  plan: Plan,
): readonly [severity: string, place: string, details: DetailsOf<Id>][] {
  return found(check, plan).map(({ severity, at, details }) => [
    severity,
    `${at.table} ${at.row} ${at.field}${at.part === undefined ? '' : ` ${at.part}`}`,
    details as DetailsOf<Id>,
  ]);
}
