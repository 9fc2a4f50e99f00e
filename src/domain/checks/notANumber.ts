import { defineCheck } from './check';

/** A word where a number should be is left out of every sum. */
export const notANumber = defineCheck({
  id: 'notANumber',
  rule: 'C26',
  severity: 'error',
  run: ({ oddNumbers }) =>
    oddNumbers.unreadable
      .filter(({ value }) => value.problem === 'words')
      .map(({ at, value }) => ({ at, details: { text: value.text } })),
});
