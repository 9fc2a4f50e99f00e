import { describe, expect, it } from 'vitest';
import { createSheets } from '../../../src/app/createSheets';
import { reviewPlan, type Reviewed } from '../../../src/app/reviewPlan';
import { newBook } from '../../../src/file/book';
import { fileWorkbook } from '../../../src/file/workbook';
import { nextSteps } from '../../../src/pane/home/nextSteps';
import { report } from '../../../src/pane/report/commands';
import type { Sample } from '../../../src/app/createSheets';

const BASIS = 'Kế hoạch số 29/KH-UBND ngày 31/01/2024';

async function reviewedOf(tasks: Sample, written = false): Promise<Reviewed> {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, tasks);
  if (written) await report(workbook);
  const reviewed = await reviewPlan(workbook);
  if (reviewed === null) throw new Error('no table');
  return reviewed;
}

const pagesOf = (reviewed: Reviewed) => nextSteps(reviewed).map(({ page }) => page);

const task = { number: '1', content: 'Xây dựng kế hoạch', note: '' };

describe('nextSteps', () => {
  it('is to enter what is not entered, then the check, then the phụ lục', async () => {
    const reviewed = await reviewedOf([{ ...task, result: '', mark: null }]);
    expect(pagesOf(reviewed)).toEqual(['enter', 'check', 'report']);
  });

  it('is the check while an error is left', async () => {
    const reviewed = await reviewedOf([{ ...task, result: '', mark: 'done' }]);
    expect(pagesOf(reviewed)[0]).toBe('check');
  });

  it('is the phụ lục once nothing is wrong, and to send it once it is written', async () => {
    const good = [{ ...task, result: BASIS, mark: 'done' as const }];
    expect(pagesOf(await reviewedOf(good))).toEqual(['report']);
    const [last] = nextSteps(await reviewedOf(good, true));
    expect(last?.sentence).toMatch(/Có thể in và gửi/);
  });
});
