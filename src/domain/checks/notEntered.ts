import { inTask } from '../place';
import { blankRows } from './askedAbout';
import { defineCheck } from './check';

/** A blank row would print as "Chưa hoàn thành" without anybody having said so. */
export const notEntered = defineCheck({
  id: 'notEntered',
  rule: 'C2',
  severity: 'error',
  run: ({ statuses }) =>
    statuses
      .flatMap(blankRows)
      .map(({ task }) => ({ at: inTask(task.at, 'mark'), details: { number: task.number } })),
});
