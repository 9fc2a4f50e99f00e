import { expect, it } from 'vitest';
import { readPlan } from '../../src/read/plan';
import { bigWorkbook } from './bigWorkbook';

/** How often a reading looks at anything in the rows of a workbook. */
function looksAt(tasks: number, counts: number): number {
  let looks = 0;
  const { sheets, names } = bigWorkbook(tasks, counts);
  const watched = sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map(
      (row) =>
        new Proxy(row, {
          get: (own, key) => {
            looks += 1;
            return Reflect.get(own, key) as unknown;
          },
        }),
    ),
  }));
  const reading = readPlan({ sheets: watched, names });
  expect(reading?.plan.tasks).toHaveLength(tasks);
  expect(reading?.plan.counts).toHaveLength(counts);
  return looks;
}

it('twice the rows are looked at about twice as often', () => {
  expect(looksAt(200, 2000) / looksAt(100, 1000)).toBeLessThan(2.1);
});
