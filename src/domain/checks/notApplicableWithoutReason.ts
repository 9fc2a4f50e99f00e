import { inTask } from '../place';
import { defineCheck } from './check';

/** "Không phát sinh" takes a task out of the rate, so it says why. */
export const notApplicableWithoutReason = defineCheck({
  id: 'notApplicableWithoutReason',
  rule: 'C17',
  severity: 'warning',
  run: ({ tasks }) =>
    tasks
      .filter(({ mark, whole }) => mark === 'notApplicable' && whole !== 0)
      .filter(({ reason, note, result, explanation }) =>
        [reason, note, result, explanation].every((text) => text === ''),
      )
      .map(({ at, number }) => ({ at: inTask(at, 'reason'), details: { number } })),
});
