import { saysOnlyPeriodic } from '../../language/periodic';
import { inTask } from '../place';
import { defineCheck } from './check';

/** "Định kỳ" without a period: what the upper level will count is anybody's guess. */
export const periodUnstated = defineCheck({
  id: 'periodUnstated',
  rule: 'C69',
  severity: 'note',
  once: true,
  run: ({ tasks }) =>
    tasks
      .filter(({ target, mark }) => target.kind === 'regular' && mark !== 'notApplicable')
      .filter(({ content }) => saysOnlyPeriodic(content))
      .map(({ at, number }) => ({ at: inTask(at, 'content'), details: { number } })),
});
