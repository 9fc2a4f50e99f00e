import { type Day, dayOf } from '../../src/language/day';
import type { Plan, ReportFacts } from '../../src/domain/plan';
import { deepFreeze } from './freeze';

export function day(year: number, month: number, dayOfMonth: number): Day {
  const found = dayOf({ year, month, day: dayOfMonth });
  if (found === null) throw new Error(`no such day: ${dayOfMonth}/${month}/${year}`);
  return found;
}

/** The CCHC year: 15/12 of the year before to 14/12. */
export function inYear(year: number, plan: Plan, facts: Partial<ReportFacts> = {}): Plan {
  const window = { from: day(year - 1, 12, 15), to: day(year, 12, 14) };
  return deepFreeze({
    ...plan,
    report: { ...plan.report, period: { kind: 'year', window }, ...facts },
  });
}

/** With Lời báo cáo, a paragraph a row from 1 on. */
export function telling(plan: Plan, ...paragraphs: readonly string[]): Plan {
  return deepFreeze({
    ...plan,
    narrative: paragraphs.map((text, index) => ({
      at: { sheet: 'Lời báo cáo', row: index + 1 },
      text,
    })),
  });
}
