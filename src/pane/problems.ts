import type { Reviewed } from '../app/reviewPlan';
import type { Place } from '../domain/plan';
import { SEVERITIES, type Severity } from '../domain/vocabulary';
import { findingSentence } from '../text/findings';
import { unreadSentence } from '../text/pane';
import { cellName } from '../workbook/address';

/** What is wrong at a place, as it is shown. */
export interface Problem {
  readonly severity: Severity;
  readonly sentence: string;
  readonly at: Place;
  /** The cell's name on its sheet: "C3". */
  readonly cell: string;
}

export interface ProblemGroup {
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** Findings, and what could not be understood: that is a warning, since it was not counted. */
export function problemsOf({ reading, review }: Reviewed): Problem[] {
  const cellOf = ({ row, field }: Place) => cellName({ row, column: reading.table.columns[field] });
  return [
    ...review.findings.map((finding) => ({
      severity: finding.severity,
      sentence: findingSentence(finding),
      at: finding.at,
      cell: cellOf(finding.at),
    })),
    ...reading.unread.map(({ at, text }) => ({
      severity: 'warning' as const,
      sentence: unreadSentence({ field: at.field, text }),
      at,
      cell: cellOf(at),
    })),
  ];
}

/** The gravest first; a severity without problems has no group. */
export function groupsOf(problems: readonly Problem[]): ProblemGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    problems: problems.filter((problem) => problem.severity === severity),
  })).filter((group) => group.problems.length > 0);
}

export function countBySeverity(problems: readonly Problem[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}
