import type { Finding } from '../../domain/checks';
import { withParts } from '../../domain/review';
import type { Severity } from '../../domain/vocabulary';
import { findingSentence } from '../../text/findings';
import { unreadSentence } from '../../text/pane';
import type { Reviewed } from '../reviewPlan';
import type { RowRef } from './rowRef';

/** What was found in one row, beside the field that it concerns. */
export interface FieldFinding {
  readonly field: string;
  readonly severity: Severity;
  readonly sentence: string;
  /** Null for what could not be understood. */
  readonly finding: Finding | null;
}

export function findingsIn({ reading, review }: Reviewed, { table, at }: RowRef): FieldFinding[] {
  const isHere = (place: Finding['at']) =>
    place.table === table && place.sheet === at.sheet && place.row === at.row;
  return [
    ...review.findings
      .filter((finding) => isHere(finding.at))
      .map((finding) => ({
        field: finding.at.field,
        severity: finding.severity,
        sentence: findingSentence(finding),
        finding,
      })),
    ...reading.unread
      .filter((unread) => isHere(unread.at))
      .map(({ at: place, text }) => ({
        field: place.field,
        severity: 'warning' as const,
        sentence: unreadSentence({ field: place.table === 'tasks' ? place.field : null, text }),
        finding: null,
      })),
  ];
}

/** Neighbours in the order of the sheet, parts included. */
export function orderedTasks({ reading }: Reviewed) {
  return withParts(reading.plan.tasks);
}
