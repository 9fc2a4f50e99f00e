import type { Totals } from '../domain/totals';
import type { Severity } from '../domain/vocabulary';
import { groupsOf, problemsOf } from './problems';
import type { Reviewed } from './reviewPlan';

interface CheckWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly nothingFound: string;
  readonly totals: (totals: Totals) => string;
}

/** More cells than these are not worth reading on a line. */
const MOST_CELLS = 5;

/** A check of a file as a person reads it: totals first, then what was found, the gravest first. */
export function checkText(reviewed: Reviewed, words: CheckWords): string {
  const { unit } = reviewed.reading.plan.report;
  const problems = problemsOf(reviewed);
  const groups = groupsOf(problems).map(({ severity, problems: own }) => [
    `${words.severity[severity]}: ${own.length}`,
    ...own.map(({ at, cells, sentence }) => `  ${at.sheet} ${cellList(cells)}: ${sentence}`),
  ]);
  const lines = [
    ...(unit === '' ? [] : [unit]),
    words.totals(reviewed.review.totals),
    ...(groups.length === 0 ? ['', words.nothingFound] : groups.flatMap((group) => ['', ...group])),
  ];
  return `${lines.join('\n')}\n`;
}

function cellList(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_CELLS).join(', ');
  return cells.length > MOST_CELLS ? `${shown}, …` : shown;
}
