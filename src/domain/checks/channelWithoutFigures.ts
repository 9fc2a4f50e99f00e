import { inCount } from '../place';
import type { Count } from '../plan';
import { byRow } from './byRow';
import { defineCheck } from './check';
import { valuesOf } from './entries';
import { flat } from './flat';

/** A preset has more channels than a commune uses; one matters where a task has no other. */
export const channelWithoutFigures = defineCheck({
  id: 'channelWithoutFigures',
  rule: 'C39',
  severity: 'warning',
  run: ({ statuses, linked }) =>
    flat(statuses)
      .filter(({ status }) => !['notApplicable', 'notDue', 'notEntered'].includes(status))
      .filter(({ task }) => task.achieved === null)
      .flatMap(({ task }) => {
        const counts = byRow(linked.countsOf(task));
        const [first] = counts;
        if (first === undefined || counts.some(isFilled)) return [];
        const details = { number: task.number, channel: first.channel };
        return [{ at: inCount(first.at, 'value'), details }];
      }),
});

/** What cannot be read has a finding of its own. */
function isFilled(count: Count): boolean {
  return valuesOf(count).some((value) => value !== null);
}
