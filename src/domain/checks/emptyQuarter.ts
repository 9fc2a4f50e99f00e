import { type DatedAmount, figuresIn } from '../figures';
import { overlap, type Window } from '../period';
import { inTask } from '../place';
import { endedIn } from '../subPeriods';
import { defineCheck } from './check';
import { flat } from './flat';
import { hasRemark } from './remark';

/** Thường xuyên, and nothing for three months: worth a question, and no verdict. */
export const emptyQuarter = defineCheck({
  id: 'emptyQuarter',
  rule: 'C38',
  severity: 'warning',
  run: ({ plan: { report }, statuses, linked }) => {
    const { window } = report.period;
    if (window === null) return [];
    const figuresOf = figuresIn(report.period);
    const quarters = endedIn('quarter', window);
    return flat(statuses)
      .filter(({ task, status }) => task.target.kind === 'regular' && status !== 'notApplicable')
      .filter(({ task }) => !hasRemark(task.note))
      .flatMap(({ task }) => {
        const counts = linked.countsOf(task);
        if (counts.some(({ figures }) => figures.split === 'whole')) return [];
        const active = counts.flatMap(figuresOf).filter(({ amount }) => amount.value > 0);
        const empty = quarters.filter((quarter) => !isActive(quarter, active));
        return active.length === 0 || empty.length === 0
          ? []
          : [{ at: inTask(task.at, 'result'), details: { number: task.number, quarters: empty } }];
      });
  },
});

function isActive(quarter: Window, active: readonly DatedAmount[]): boolean {
  return active.some(({ window }) => window !== null && overlap(window, quarter));
}
