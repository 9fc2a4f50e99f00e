import { inTask } from '../place';
import { lacksMark } from '../reason';
import { defineCheck } from './check';
import { unexplained } from './withoutReason';

/** All that its rule asks for is there but the unit's word, and print would say "Chưa hoàn thành". */
export const unmarked = defineCheck({
  id: 'unmarked',
  rule: 'C70',
  severity: 'warning',
  run: (reviewed) =>
    unexplained(reviewed)
      .filter(({ reason }) => lacksMark(reason))
      .map(({ task }) => ({ at: inTask(task.at, 'mark'), details: { number: task.number } })),
});
