import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { day, inYear } from '../../support/report';
import { said } from '../../support/found';

const reportDay = day(2024, 11, 20);
const citing = (result: string) => inYear(2024, aPlan({ result }), { day: reportDay });

describe('referenceAfterReport', () => {
  it('[C49] a document younger than the report is a warning', () => {
    const text = 'Kế hoạch số 190/KH-UBND ngày 25/11/2024';
    expect(said('referenceAfterReport', citing(text))).toEqual([
      ['warning', 'tasks 1 result', { text, reportDay, meant: null }],
    ]);
  });

  it('[C49] day and month may have changed places', () => {
    const [first] = said('referenceAfterReport', citing('Kế hoạch số 9/KH-UBND ngày 03/12/2024'));
    expect(first?.[2].meant).toBe(day(2024, 3, 12));
  });

  it('[C49] on the day of the report, or without one, nothing is said', () => {
    const text = 'Kế hoạch số 190/KH-UBND ngày 20/11/2024';
    expect(said('referenceAfterReport', citing(text))).toEqual([]);
    expect(said('referenceAfterReport', aPlan({ result: text }))).toEqual([]);
  });

  it('[C49] no day is meant where that one would be too late as well, or is none', () => {
    const meant = (text: string) =>
      said('referenceAfterReport', citing(text)).map(([, , details]) => details.meant);
    expect(meant('Kế hoạch số 9/KH-UBND ngày 12/12/2024')).toEqual([null]);
    expect(meant('Kế hoạch số 9/KH-UBND ngày 11/12/2025')).toEqual([null]);
    expect(meant('Kế hoạch số 9/KH-UBND ngày 31/12/2024')).toEqual([null]);
  });

  it('[C49] a document without its day says nothing', () => {
    expect(said('referenceAfterReport', citing('Công văn số 775/UBND-NV'))).toEqual([]);
  });
});
