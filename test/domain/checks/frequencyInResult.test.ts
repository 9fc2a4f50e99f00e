import { describe, expect, it } from 'vitest';
import { aCount, aPlan } from '../../support/plan';
import { inYear } from '../../support/report';
import { said } from '../../support/found';

const RESULT = 'Phát 24 tiểu phẩm vào ngày thứ Năm hàng tuần; phát thanh 41 tin, bài.';
const PLAN_DOCUMENT = 'Kế hoạch số 435/KH-UBND ngày 08/3/2024';

describe('frequencyInResult', () => {
  it('[C45] 24 sketches on the 40 Thursdays since the plan are a warning', () => {
    const plan = inYear(2024, aPlan({ result: RESULT }), { planDocument: PLAN_DOCUMENT });
    expect(said('frequencyInResult', plan)).toEqual([
      [
        'warning',
        'tasks 1 result',
        { number: '1', value: 24, unit: 'tiểu phẩm', due: 40, rhythm: 'week', weekday: 4 },
      ],
    ]);
  });

  it('[C45] without the plan the whole year has 52', () => {
    const [first] = said('frequencyInResult', inYear(2024, aPlan({ result: RESULT })));
    expect(first?.[2].due).toBe(52);
  });

  it.each([
    'Phát 52 tiểu phẩm vào ngày thứ Năm hàng tuần.',
    'Phát 24 tiểu phẩm và 41 tin, bài hàng tuần.',
    'Họp giao ban hàng tuần, hàng tháng, 10 cuộc.',
    'Đối thoại hằng năm 01 cuộc.',
  ])('[C45] "%s" is fine', (result) => {
    expect(said('frequencyInResult', inYear(2024, aPlan({ result })))).toEqual([]);
  });

  it('[C45] a recurring target, counts of its own and unknown days leave it to others', () => {
    const target = { kind: 'weekly', times: 1, unit: '', from: null } as const;
    expect(said('frequencyInResult', inYear(2024, aPlan({ result: RESULT, target })))).toEqual([]);
    const counted = { ...aPlan({ result: RESULT }), counts: [aCount()] };
    expect(said('frequencyInResult', inYear(2024, counted))).toEqual([]);
    expect(said('frequencyInResult', aPlan({ result: RESULT }))).toEqual([]);
  });
});
