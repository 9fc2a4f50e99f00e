import { defineCheck } from './check';

/** Two quantities in one cell cannot be added to anything. */
export const severalFigures = defineCheck({
  id: 'severalFigures',
  rule: 'C25',
  severity: 'error',
  run: ({ oddNumbers }) =>
    oddNumbers.unreadable
      .filter(({ value }) => value.problem === 'several')
      .map(({ at, value }) => ({ at, details: { text: value.text } })),
});
