import type { Texts } from '../texts';
import type { Severity } from '../vocabulary';
import { defineCheck } from './check';
import type { Cell } from './entries';

/** Half a meeting is an error; of an unknown unit there may be halves. */
export const fractionalFigure = defineCheck({
  id: 'fractionalFigure',
  rule: 'C24',
  severity: 'error',
  run: ({ texts, oddNumbers: { figures, unreadable } }) => [
    ...figures
      .filter(({ value: { value }, count }) => count !== null && !Number.isInteger(value))
      .map((cell) => hit(cell, String(cell.value.value), texts)),
    ...unreadable
      .filter(({ value }) => value.problem === 'fraction')
      .map((cell) => hit(cell, cell.value.text, texts)),
  ],
});

function hit({ at, count }: Cell<unknown>, text: string, texts: Texts) {
  const isCounted = count !== null && texts.unit(count.unit) !== null;
  const severity: Severity = isCounted ? 'error' : 'warning';
  return { at, details: { text }, severity };
}
