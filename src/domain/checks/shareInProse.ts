import { findShares } from '../../language/shares';
import { inNarrative } from '../place';
import { reported } from '../reported';
import { defineCheck } from './check';

/** "100% các TTHC": of how many? Without both numbers nobody can check it. */
export const shareInProse = defineCheck({
  id: 'shareInProse',
  rule: 'C43',
  severity: 'note',
  once: true,
  run: ({ plan, accounts }) =>
    [
      ...accounts,
      ...reported(plan.narrative).map(({ at, text }) => ({ at: inNarrative(at), text })),
    ].flatMap(({ at, text }) =>
      findShares(text)
        .filter(({ grounded }) => !grounded)
        .map(({ text: written }) => ({ at, details: { written } })),
    ),
});
