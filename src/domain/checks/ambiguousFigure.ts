import { defineCheck } from './check';

/** "2/3" is two of three, or the third of February. */
export const ambiguousFigure = defineCheck({
  id: 'ambiguousFigure',
  rule: 'C27',
  severity: 'warning',
  run: ({ oddNumbers }) =>
    oddNumbers.unreadable
      .filter(({ value }) => value.problem === 'ambiguous')
      .map(({ at, value }) => ({ at, details: { text: value.text } })),
});
