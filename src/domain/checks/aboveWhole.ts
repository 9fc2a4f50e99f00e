import { inTask } from '../place';
import type { Task } from '../plan';
import { defineCheck } from './check';

/** More than all of them; 68 of a planned 60 is another matter, and no ratio. */
export const aboveWhole = defineCheck({
  id: 'aboveWhole',
  rule: 'C20',
  severity: 'error',
  run: ({ tasks }) =>
    tasks
      .filter(({ target }) => target.kind === 'ratio')
      .filter(isAbove)
      .map(({ at, number, achieved, whole }) => ({
        at: inTask(at, 'achieved'),
        details: { number, achieved: achieved?.value ?? 0, whole },
      })),
});

/** "Khoảng 105" of 100 is not known to be more. A whole of nothing has a check of its own. */
function isAbove({ achieved, whole }: Task): boolean {
  if (achieved === null || achieved.bound === 'unsure' || whole === 0) return false;
  return achieved.value > (whole ?? 100);
}
