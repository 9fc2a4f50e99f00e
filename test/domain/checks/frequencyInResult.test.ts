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

  it.each([
    ['Họp giao ban 10 cuộc hàng tháng.', 12],
    ['Đối thoại 03 cuộc hàng quý.', 4],
    ['Phát 24 tiểu phẩm hàng tuần.', 52],
    ['Phát 24 tiểu phẩm vào thứ Bảy hàng tuần.', 53],
    ['Phát 90 tiểu phẩm vào thứ Năm hàng tuần, thứ Sáu có bão.', null],
    ['Phát khoảng 24 tiểu phẩm vào thứ Năm hàng tuần.', null],
    ['Phát 24 tiểu phẩm thường xuyên.', null],
    ['Phát 24 tiểu phẩm. Họp giao ban hàng tuần.', null],
    ['Họp thứ Hai hàng tuần. Phát 24 tiểu phẩm.', null],
    ['Phát thường xuyên 24 tiểu phẩm vào thứ Năm hàng tuần.', 52],
  ])('[C45] "%s"', (result, due) => {
    const lines = said('frequencyInResult', inYear(2024, aPlan({ result })));
    expect(lines.map(([, , details]) => details.due)).toEqual(due === null ? [] : [due]);
  });

  it('[C45] one a week for each of twice a week is half of it', () => {
    const result = 'Phát 52 tiểu phẩm, 02 lần/tuần.';
    const [first] = said('frequencyInResult', inYear(2024, aPlan({ result })));
    expect(first?.[2]).toMatchObject({ value: 52, due: 104 });
  });

  it('[C45] weeks without a day count from the plan as well', () => {
    const plan = aPlan({ result: 'Phát 24 tiểu phẩm hàng tuần.' });
    const [first] = said('frequencyInResult', inYear(2024, plan, { planDocument: PLAN_DOCUMENT }));
    expect(first?.[2]).toMatchObject({ due: 40, weekday: null });
  });

  it('[C45] a figure of the note is taken where the result has none', () => {
    const note = 'Phát 24 tiểu phẩm vào thứ Năm hàng tuần.';
    expect(
      said('frequencyInResult', inYear(2024, aPlan({ result: 'Đã phát.', note }))).map(
        ([, place]) => place,
      ),
    ).toEqual(['tasks 1 result']);
  });
});
