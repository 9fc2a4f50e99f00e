import { findFrequencies } from '../../language/frequency';
import { inTask } from '../place';
import { defineCheck } from './check';

/** The last word of "định kỳ", composed or not: few names have it, and the others need no reading. */
const PERIODIC = /ky\u0300|kỳ/i;

/** "Định kỳ" without a period: what the upper level will count is anybody's guess. */
export const periodUnstated = defineCheck({
  id: 'periodUnstated',
  rule: 'C69',
  severity: 'note',
  once: true,
  run: ({ tasks }) =>
    tasks
      .filter(({ target, mark }) => target.kind === 'regular' && mark !== 'notApplicable')
      .filter(({ content }) => PERIODIC.test(content) && saysOnlyPeriodic(content))
      .map(({ at, number }) => ({ at: inTask(at, 'content'), details: { number } })),
});

function saysOnlyPeriodic(content: string): boolean {
  const kinds = findFrequencies(content).map(({ kind }) => kind);
  return kinds.length > 0 && kinds.every((kind) => kind === 'periodic');
}
