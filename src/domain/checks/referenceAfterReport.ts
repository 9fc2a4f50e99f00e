import { swapDayAndMonth } from '../../language/day';
import { defineCheck } from './check';

/** A report cannot cite what was signed after it; often day and month have only changed places. */
export const referenceAfterReport = defineCheck({
  id: 'referenceAfterReport',
  rule: 'C49',
  severity: 'warning',
  run: ({ plan, texts, citing }) => {
    const { day: reportDay } = plan.report;
    if (reportDay === null) return [];
    return citing.flatMap(({ at, text }) =>
      texts.references(text).flatMap(({ text: written, day }) => {
        if (day === null || day <= reportDay) return [];
        const swapped = swapDayAndMonth(day);
        const meant = swapped !== null && swapped <= reportDay ? swapped : null;
        return [{ at, details: { text: written, reportDay, meant } }];
      }),
    );
  },
});
