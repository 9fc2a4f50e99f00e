import { statusOf, type TaskStatus } from '../../domain/status';
import { linkedTo } from '../../domain/linked';
import type { Plan } from '../../domain/plan';
import { readTexts } from '../../domain/texts';
import { totalsOf } from '../../domain/totals';
import { readPlan, type Reading } from '../../read/plan';
import { type Answers, answersOf } from '../../sheets/answers/byRow';
import { summaryOf, type Summary } from '../../sheets/factsSheet';
import { grownArea, type StandingTable, standingTables } from '../../sheets/ourTables';
import type { FormulaResult } from '../../workbook/results';
import type { Snapshot } from '../../workbook/snapshot';
import { calendarResults } from './calendarResults';
import { differing, withResults } from './differing';
import { dayResults, summaryResults } from './formResults';

/** Lets others do their work; false where this work is not wanted any more. */
export type Pause = () => Promise<boolean>;

export interface Reckoned {
  /** What our formulas do not show yet. */
  readonly results: readonly FormulaResult[];
  readonly reading: Reading | null;
}

const AT_ONCE = 25;

/** Our formulas by the rules of the domain, some rows at a time; null where it was broken off. */
export async function reckon(before: Snapshot, pause: Pause): Promise<Reckoned | null> {
  const days = differing(before, dayResults(before));
  const snapshot = days.length === 0 ? before : withResults(before, days);
  const tables = standingTables(snapshot);
  const reading = readPlan(snapshot);
  if (reading === null || tables === null) return { results: days, reading };
  const { plan } = reading;
  const answers = answersOf(plan);
  const results: FormulaResult[] = [...days];
  for (const table of tables) {
    const answer = answers(table);
    for (const rows of slicesOf(rowsOf(table))) {
      if (!(await pause())) return null;
      const own = rows.flatMap((row) => rowResults(table, row, answer(row)));
      results.push(...differing(snapshot, own));
    }
  }
  const context = { linked: linkedTo(plan), period: plan.report.period, texts: readTexts() };
  const statuses: TaskStatus[] = [];
  for (const tasks of slicesOf(plan.tasks)) {
    if (!(await pause())) return null;
    statuses.push(...tasks.map((task) => statusOf(task, context)));
  }
  const others = [
    ...calendarResults(snapshot, plan.report.period),
    ...summaryResults(snapshot, summaryIn(plan, statuses)),
  ];
  return { results: [...results, ...differing(snapshot, others)], reading };
}

function slicesOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
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
