import { defineCheck } from './check';

/** Digits stored as text look like a number, and Excel's own sums leave them out; "hơn 285" has words. */
export const textFigure = defineCheck({
  id: 'textFigure',
  rule: 'C28',
  severity: 'note',
  run: ({ oddNumbers }) =>
    oddNumbers.figures
      .filter(({ value: { asText, bound } }) => asText === true && bound === 'exact')
      .map(({ at, value }) => ({
        at,
        details: { value: value.value },
        fix: { changes: [{ at, to: value.value }] },
      })),
});
