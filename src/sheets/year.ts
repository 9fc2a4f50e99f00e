import { BLANK_PLAN } from '../domain/blank';
import { amountOf } from '../domain/figures';
import { proposeWindow } from '../domain/period';
import type { Count, Plan, Task } from '../domain/plan';
import type { Calendar, PeriodKind } from '../domain/vocabulary';
import { dateOf, type Day, dayOf } from '../language/day';

export interface NextYear {
  readonly year: number;
  readonly period: PeriodKind;
  readonly calendar: Calendar;
}

export interface YearBeginning {
  readonly plan: Plan;
  /** Of each count, what it came to last year. */
  readonly lastYear: readonly (number | null)[];
}

/** A new year from this workbook: plan, unit and channels stay, results are emptied. */
export function nextYear(plan: Plan, { year, period, calendar }: NextYear): YearBeginning {
  const { report, tasks, counts } = plan;
  const { level, unit, authority, place, preparedBy, signer, addressee, recipients } = report;
  const years = year - (report.year ?? year - 1);
  return {
    plan: {
      ...BLANK_PLAN,
      report: {
        ...BLANK_PLAN.report,
        ...{ level, unit, authority, place, preparedBy, signer, addressee, recipients, year },
        generalTarget: report.generalTarget,
        period: { kind: period, window: proposeWindow(period, { year, month: 1, calendar }) },
      },
      tasks: tasks.filter(({ outside }) => !outside).map((task) => openTask(task, year, years)),
      counts: counts.map((count) => ({ ...count, ...NO_FIGURES, figures: emptied(count) })),
    },
    lastYear: counts.map((count) => amountOf(count, report.period)?.value ?? null),
  };
}

const NO_FIGURES = { note: '', cumulative: null, cumulativeBefore: null } as const;

const NO_RESULT = {
  ...{ result: '', note: '', mark: null, achieved: null, whole: null },
  ...{ reason: '', explanation: '', unreadable: [] },
} as const;

function openTask(task: Task, year: number, years: number): Task {
  return {
    ...task,
    ...NO_RESULT,
    content: task.content.replaceAll(`năm ${year - years}`, `năm ${year}`),
    deadline: task.deadline === null ? null : later(task.deadline, years),
    target: 'from' in task.target ? { ...task.target, from: null } : task.target,
    parts: task.parts.map((part) => openTask(part, year, years)),
  };
}

/** The same day some years on; the 29th of February becomes the 28th. */
function later(day: Day, years: number): Day | null {
  const date = dateOf(day);
  const year = date.year + years;
  return dayOf({ ...date, year }) ?? dayOf({ ...date, year, day: 28 });
}

function emptied({ figures }: Count): Count['figures'] {
  if (figures.split === 'whole') return { split: 'whole', value: null };
  return { split: figures.split, values: figures.values.map(() => null) };
}
