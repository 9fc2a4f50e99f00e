import { accountTexts, citingTexts } from './cellTexts';
import { type Finding, runningChecks } from './checks';
import { oddNumbers } from './checks/entries';
import { type Explained, explainedFindings, type FindingLine, linesOf } from './findings';
import { inOne } from './inOne';
import { linkedTo } from './linked';
import { linkPlaces } from './linkPlaces';
import { findingOddCells, type Oddity, readOddity } from './oddCells';
import type { Plan, Task } from './plan';
import { statedInProse } from './statedFigures';
import { statusOf, type TaskStatus } from './status';
import { once, readTexts, type Texts } from './texts';
import { type Totals, totalsOf } from './totals';

export interface Review {
  readonly statuses: readonly TaskStatus[];
  /** Of the plan; tasks outside it stand apart. */
  readonly totals: Totals;
  readonly outside: Totals;
  /** Those that nobody has explained. */
  readonly findings: readonly Finding[];
  /** The same, as they are shown. */
  readonly lines: readonly FindingLine[];
  /** Those that somebody has. */
  readonly explained: readonly Explained[];
}

/** What the texts of a workbook say: kept from one review to the next, each is read once. */
export interface TextMemory {
  readonly texts: Texts;
  readonly oddityOf: (text: string) => Oddity | null;
}

export function textMemory(): TextMemory {
  return { texts: readTexts(), oddityOf: once(readOddity) };
}

/** The one door to the rules: everything that can be said about a plan. */
export function review(plan: Plan): Review {
  return inOne(reviewing(plan));
}

/** The same in small steps: thousands of tasks take longer than a page may be silent. */
export function* reviewing(
  plan: Plan,
  { texts, oddityOf } = textMemory(),
): Generator<undefined, Review> {
  const linked = linkedTo(plan);
  const { period } = plan.report;
  const statuses: TaskStatus[] = [];
  for (const task of plan.tasks) {
    yield;
    statuses.push(statusOf(task, { linked, period, texts }));
  }
  const tasks = withParts(plan.tasks);
  const odd = yield* findingOddCells(plan, tasks, oddityOf);
  yield;
  const found = yield* runningChecks({
    ...{ plan, statuses, linked, tasks, texts },
    oddCells: odd,
    oddNumbers: oddNumbers(plan, tasks),
    accounts: accountTexts(tasks),
    citing: citingTexts(plan, tasks),
    links: linkPlaces(plan, tasks, texts),
    stated: statedInProse(plan, tasks, texts),
  });
  const explained = explainedFindings(found, plan.explanations);
  const closed = new Set(explained.map(({ finding }) => finding));
  const findings = found.filter((finding) => !closed.has(finding));
  return {
    statuses,
    totals: totalsOf(statuses.filter(({ task }) => !task.outside)),
    outside: totalsOf(statuses.filter(({ task }) => task.outside)),
    findings,
    lines: linesOf(findings),
    explained,
  };
}

export function withParts(tasks: readonly Task[]): Task[] {
  return tasks.flatMap((task) => [task, ...withParts(task.parts)]);
}
