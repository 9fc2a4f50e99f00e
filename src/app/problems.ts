import type { Reviewed } from './reviewPlan';
import type { FindingLine } from '../domain/findings';
import type { Place } from '../domain/place';
import { locate } from './showPlace';
import { SEVERITIES, type Severity } from '../domain/vocabulary';
import { lineText } from '../text/findings';
import { unreadSentence } from '../text/pane';
import { cellName } from '../workbook/address';

/** What is wrong, as it is shown: in one place, or in many that read the same. */
export interface Problem {
  readonly severity: Severity;
  readonly sentence: string;
  /** The first of its places. */
  readonly at: Place;
  /** The names of its cells on their sheets: "C3". */
  readonly cells: readonly string[];
}

export interface ProblemGroup {
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** Findings, and what could not be understood: that is a warning, since it was not counted. */
export function problemsOf(reviewed: Reviewed): Problem[] {
  const { reading, review } = reviewed;
  return [
    ...review.lines.flatMap((line) => problemOf(line, reviewed)),
    ...reading.unread.map(({ at, text }) => ({
      severity: 'warning' as const,
      sentence: unreadSentence({ field: at.table === 'tasks' ? at.field : null, text }),
      at,
      cells: [cellOf(at, reviewed)],
    })),
  ];
}

function problemOf(line: FindingLine, reviewed: Reviewed): Problem[] {
  const [first] = line.findings;
  if (first === undefined) return [];
  const cells = new Set(line.findings.map(({ at }) => cellOf(at, reviewed)));
  return [{ severity: line.severity, sentence: lineText(line), at: first.at, cells: [...cells] }];
}

function cellOf(place: Place, { reading }: Reviewed): string {
  return cellName(locate(reading, place));
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
