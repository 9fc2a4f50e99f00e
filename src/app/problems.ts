import type { Reviewed } from './reviewPlan';
import type { Finding } from '../domain/checks';
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
  readonly places: readonly ProblemPlace[];
  /** What to mend or to explain; none for what could not be understood. */
  readonly findings: readonly Finding[];
}

export interface ProblemPlace {
  readonly at: Place;
  readonly cell: string;
}

export interface ProblemGroup {
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** Problems of one sheet; null for those that stand on several. */
export interface SheetGroup {
  readonly sheet: string | null;
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
      ...placesOf([at], reviewed),
      findings: [],
    })),
  ];
}

function problemOf(line: FindingLine, reviewed: Reviewed): Problem[] {
  const { findings, severity } = line;
  const [first] = findings;
  if (first === undefined) return [];
  const places = placesOf(
    findings.map(({ at }) => at),
    reviewed,
  );
  return [{ severity, sentence: lineText(line), at: first.at, ...places, findings }];
}

/** Each cell once. */
function placesOf(ats: readonly Place[], { reading }: Reviewed): Pick<Problem, 'cells' | 'places'> {
  const named = ats.map((at) => ({ at, cell: cellName(locate(reading, at)) }));
  const places = [
    ...new Map(named.map((each) => [`${each.cell} ${each.at.sheet}`, each])).values(),
  ];
  return { places, cells: [...new Set(places.map(({ cell }) => cell))] };
}

/** The gravest first; a severity without problems has no group. */
export function groupsOf(problems: readonly Problem[]): ProblemGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    problems: problems.filter((problem) => problem.severity === severity),
  })).filter((group) => group.problems.length > 0);
}

/** In the order in which their sheets come up; what stands on several sheets comes last. */
export function sheetGroupsOf(problems: readonly Problem[]): SheetGroup[] {
  const groups = new Map<string | null, Problem[]>();
  for (const problem of problems) {
    const sheets = new Set(problem.places.map(({ at }) => at.sheet));
    const sheet = sheets.size > 1 ? null : problem.at.sheet;
    groups.set(sheet, [...(groups.get(sheet) ?? []), problem]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([sheet, own]) => ({ sheet, problems: own }));
}

export function countBySeverity(problems: readonly Problem[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}
