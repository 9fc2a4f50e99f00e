import { hasBasis } from '../basis';
import type { Rule } from './target';

/** Định tính: the unit says done, and there is something to show. */
export const qualitative: Rule<'qualitative'> = (_, { task, basis }) => {
  if (!hasBasis(basis)) return { met: false, reason: { kind: 'noBasis' } };
  if (task.mark !== 'done') return { met: false, reason: { kind: 'unmarked' } };
  return { met: true, reason: { kind: 'basis', basis } };
};
