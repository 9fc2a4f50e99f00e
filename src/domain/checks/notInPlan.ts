import { inTask } from '../place';
import { byRow } from './byRow';
import { defineCheck } from './check';
import { unmatched } from './sameTask';

/** What the plan does not name belongs to the tasks outside it, or the plan's rate is another's. */
export const notInPlan = defineCheck({
  id: 'notInPlan',
  rule: 'C13',
  severity: 'warning',
  run: ({ plan: { promised, tasks } }) => {
    if (promised === null || promised.length === 0) return [];
    const own = byRow(tasks).filter(({ outside }) => !outside);
    const lost = unmatched(
      promised.map(({ content }) => content),
      own.map(({ content }) => content),
    );
    return lost.others
      .flatMap((index) => own[index] ?? [])
      .map(({ at, number }) => ({ at: inTask(at, 'content'), details: { number } }));
  },
});
