import { inTask } from '../place';
import { defineCheck } from './check';
import { unknownMarkOf } from './unknownMark';

/** Nothing arose: the unit is asked once to say so itself. */
export const wholeIsZero = defineCheck({
  id: 'wholeIsZero',
  rule: 'C18',
  severity: 'warning',
  once: true,
  run: ({ tasks }) =>
    tasks
      .filter(({ target, whole }) => target.kind === 'ratio' && whole === 0)
      .filter(({ achieved, mark }) => (achieved?.value ?? 0) === 0 && mark !== 'notApplicable')
      .filter((task) => unknownMarkOf(task) === null)
      .filter(({ reason, explanation }) => reason === '' && explanation === '')
      .map(({ at, number }) => ({ at: inTask(at, 'whole'), details: { number } })),
});
