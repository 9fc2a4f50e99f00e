import { samePlace, type Place } from '../domain/place';
import type { Plan, Task } from '../domain/plan';
import { withParts } from '../domain/review';

/** The text of a cell as the rules saw it; null where it is no text of its own. */
export function writtenAt(plan: Plan, place: Place): string | null {
  const here = (row: { readonly at: Task['at'] }) => samePlace(row.at, place);
  switch (place.table) {
    case 'tasks':
      return textOf(withParts(plan.tasks).find(here), place.field);
    case 'counts':
      return textOf(plan.counts.find(here), place.field);
    case 'proofs':
      return textOf(plan.proofs.find(here), place.field);
    case 'report':
      return textOf(plan.report, place.field);
    case 'narrative':
      return textOf(plan.narrative.find(here), place.field);
    case 'totalLine':
      return null;
  }
}

function textOf(row: object | undefined, field: string): string | null {
  const value: unknown = row === undefined ? null : Reflect.get(row, field);
  return typeof value === 'string' ? value : null;
}
