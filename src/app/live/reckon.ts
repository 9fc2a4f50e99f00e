import { statusOf, type TaskStatus } from '../../domain/status';
import { linkedTo } from '../../domain/linked';
import type { Plan } from '../../domain/plan';
import type { Texts } from '../../domain/texts';
import { totalsOf } from '../../domain/totals';
import { type Reading, readingPlan } from '../../read/plan';
import { type Answers, answersOf } from '../../sheets/answers/byRow';
import { summaryOf, type Summary } from '../../sheets/factsSheet';
import { grownArea, type StandingTable, standingTables } from '../../sheets/ourTables';
import type { FormulaResult } from '../../workbook/results';
import type { Snapshot } from '../../workbook/snapshot';
import { calendarResults } from './calendarResults';
import { differing, withResults } from './differing';
import { dayResults, summaryResults } from './formResults';

export interface Reckoned {
  /** What our formulas do not show yet. */
  readonly results: readonly FormulaResult[];
  readonly reading: Reading | null;
}

/** Our formulas by the rules of the domain, in small steps. */
export function* reckoning(before: Snapshot, texts: Texts): Generator<undefined, Reckoned> {
  const days = differing(before, dayResults(before));
  const snapshot = days.length === 0 ? before : withResults(before, days);
  const tables = standingTables(snapshot);
  const reading = yield* readingPlan(snapshot);
  if (reading === null || tables === null) return { results: days, reading };
  const { plan } = reading;
  const answers = answersOf(plan, texts);
  const results: FormulaResult[] = [...days];
  for (const table of tables) {
    const answer = answers(table);
    const own: FormulaResult[] = [];
    for (const row of rowsOf(table)) {
      yield;
      own.push(...rowResults(table, row, answer(row)));
    }
    results.push(...differing(snapshot, own));
  }
  const context = { linked: linkedTo(plan), period: plan.report.period, texts };
  const statuses: TaskStatus[] = [];
  for (const task of plan.tasks) {
    yield;
    statuses.push(statusOf(task, context));
  }
  const others = [
    ...calendarResults(snapshot, plan.report.period),
    ...summaryResults(snapshot, summaryIn(plan, statuses)),
  ];
  return { results: [...results, ...differing(snapshot, others)], reading };
}

function rowsOf(table: StandingTable): number[] {
  const { row, rows } = grownArea(table);
  return Array.from({ length: rows - 1 }, (_, index) => row + 1 + index);
}

function rowResults(
  { sheet, template, columns }: StandingTable,
  row: number,
  answers: Answers,
): FormulaResult[] {
  return template.columns.flatMap(({ field, formula }): FormulaResult[] => {
    const column = columns.get(field);
    if (formula === undefined || column === undefined) return [];
    return [{ sheet: sheet.name, at: { row, column }, value: answers[field] ?? '' }];
  });
}

function summaryIn({ proofs }: Plan, statuses: readonly TaskStatus[]): Summary {
  const totalsWhere = (outside: boolean) =>
    totalsOf(statuses.filter(({ task }) => task.outside === outside));
  const shown = proofs.filter(({ name, location }) => name !== '' || location !== '').length;
  return summaryOf(totalsWhere(false), totalsWhere(true), shown);
}
