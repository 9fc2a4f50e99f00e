import { inTask } from '../place';
import { defineCheck } from './check';
import { flat } from './flat';

/** The unit's own "Chưa hoàn thành" stands; it may have been left over from the month before. */
export const notDoneThoughMet = defineCheck({
  id: 'notDoneThoughMet',
  rule: 'C4',
  severity: 'note',
  run: ({ statuses }) =>
    flat(statuses)
      .filter(({ task, met }) => task.mark === 'notDone' && met === true)
      .map(({ task }) => ({ at: inTask(task.at, 'mark'), details: { number: task.number } })),
});
