import { defineCheck } from './check';

/** Nobody holds minus three meetings. */
export const negativeFigure = defineCheck({
  id: 'negativeFigure',
  rule: 'C23',
  severity: 'error',
  run: ({ oddNumbers: { figures, unreadable } }) => [
    ...figures
      .filter(({ value }) => value.value < 0)
      .map(({ at, value }) => ({ at, details: { text: String(value.value) } })),
    ...unreadable
      .filter(({ value }) => value.problem === 'negative')
      .map(({ at, value }) => ({ at, details: { text: value.text } })),
  ],
});
