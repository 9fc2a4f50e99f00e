import type { Place } from '../plan';
import type { TaskStatus } from '../status';
import type { Severity } from '../vocabulary';

/** A rule about entries. It reports where and which, never a sentence: those are in text/. */
export interface Check<Id extends string, Details> {
  readonly id: Id;
  /** Its number in RULES.md. */
  readonly rule: string;
  readonly severity: Severity;
  readonly run: (statuses: readonly TaskStatus[]) => readonly Hit<Details>[];
}

export interface Hit<Details> {
  readonly at: Place;
  readonly details: Details;
}

export function defineCheck<const Id extends string, Details>(
  check: Check<Id, Details>,
): Check<Id, Details> {
  return check;
}
