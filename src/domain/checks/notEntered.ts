import { inTask } from '../place';
import { defineCheck } from './check';

/** An untouched row would print as "Chưa hoàn thành" without anybody having said so. */
export const notEntered = defineCheck({
  id: 'notEntered',
  rule: 'C2',
  severity: 'error',
  run: ({ statuses }) =>
    statuses
      .filter(({ status }) => status === 'notEntered')
      .map(({ task }) => ({ at: inTask(task.at, 'mark'), details: { number: task.number } })),
});
