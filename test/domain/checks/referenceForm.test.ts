import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { inYear, telling } from '../../support/report';
import { found, said } from '../../support/found';

describe('referenceForm', () => {
  it.each([
    ['Kế hoạch 29/KH-UBND ngày 31/01/2024', 'note', 'Kế hoạch số 29/KH-UBND ngày 31/01/2024'],
    ['Nghị quyết số 18 -NQ/TW, ngày 25/10/2017', 'note', 'Nghị quyết số 18-NQ/TW ngày 25/10/2017'],
    [
      'Quyết định số 3647/QĐUBND  ngày 17/11/2021',
      'warning',
      'Quyết định số 3647/QĐ-UBND ngày 17/11/2021',
    ],
    [
      'Kế hoạch số 132-KH/UBND ngày 17/02/2025',
      'warning',
      'Kế hoạch số 132/KH-UBND ngày 17/02/2025',
    ],
  ])('[C47] "%s" is a %s, and is mended', (written, severity, proposed) => {
    const [first, ...others] = found('referenceForm', aPlan({ note: `Theo ${written} của UBND.` }));
    expect(others).toEqual([]);
    expect(first?.severity).toBe(severity);
    expect(first?.details.proposed).toBe(proposed);
    expect(first?.fix?.changes.map(({ to }) => to)).toEqual([`Theo ${proposed} của UBND.`]);
  });

  it('[C47] several in one cell are mended together', () => {
    const plan = aPlan({ note: 'Kế hoạch 29/KH-UBND; Kế hoạch 11/KH-UBND' });
    expect(found('referenceForm', plan).map(({ fix }) => fix?.changes[0]?.to)).toEqual([
      'Kế hoạch số 29/KH-UBND; Kế hoạch số 11/KH-UBND',
      'Kế hoạch số 29/KH-UBND; Kế hoạch số 11/KH-UBND',
    ]);
  });

  it('[C47] in Lời báo cáo it is named only', () => {
    const plan = telling(aPlan({}), 'Kế hoạch 29/KH-UBND ngày 31/01/2024');
    expect(found('referenceForm', plan).map(({ at, fix }) => [at.table, fix])).toEqual([
      ['narrative', null],
    ]);
  });

  it("[C47] the unit's own plan is looked at too", () => {
    const plan = inYear(2024, aPlan({}), { planDocument: 'Kế hoạch 29/KH-UBND' });
    expect(said('referenceForm', plan).map(([, place]) => place)).toEqual([
      'report 0 planDocument',
    ]);
  });

  it.each([
    'Kế hoạch số 29/KH-UBND ngày 07/08/2017',
    'Công văn số 775/UBND-NV',
    'Nghị định số 20/2008/NĐ-CP',
  ])('[C47] "%s" is right', (result) => {
    expect(said('referenceForm', aPlan({ result }))).toEqual([]);
  });

  it.each([
    ['Kế hoạch số 29/KH -UBND ngày 31/01/2024', 'note', ['strayBlank']],
    ['Kế hoạch số 29/KH-UBND, ngày 31/01/2024', 'note', ['commaBeforeDay']],
    ['Kế hoạch 132-KH/UBND ngày 17/02/2025', 'warning', ['missingNumberWord', 'partyOrder']],
    ['Báo cáo số 14/KH-UBND ngày 31/02/2024', null, []],
  ])('[C47] what is wrong with "%s"', (result, severity, issues) => {
    const [first] = found('referenceForm', aPlan({ result }));
    expect(first?.severity ?? null).toBe(severity);
    expect([...(first?.details.issues ?? [])].sort()).toEqual(issues);
  });
});
