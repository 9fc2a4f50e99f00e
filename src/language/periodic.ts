import { findFrequencies } from './frequency';

/** The last word of "định kỳ", composed or not: few names have it, and the others need no reading. */
const PERIODIC = /ky\u0300|kỳ/i;

/** "Định kỳ" without a period, and no other word of how often. */
export function saysOnlyPeriodic(text: string): boolean {
  if (!PERIODIC.test(text)) return false;
  const kinds = findFrequencies(text).map(({ kind }) => kind);
  return kinds.length > 0 && kinds.every((kind) => kind === 'periodic');
}
