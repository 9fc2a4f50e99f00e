import { describe, expect, it } from 'vitest';
import type { Figures, Task } from '../../../src/domain/plan';
import { whole, YEAR_2024 } from '../../support/figures';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('frequencyInProse', () => {
  const content = 'Chuyên mục "Câu chuyện truyền thanh" vào thứ Năm hàng tuần';
  const reviewed = (task: Partial<Task>, figures: Figures, planDocument = '') => {
    const plan = aPlan({ content, mark: 'done', target: { kind: 'regular' }, ...task });
    return said('frequencyInProse', {
      ...plan,
      report: { ...plan.report, period: YEAR_2024, planDocument },
      counts: [aCount({ unit: 'tiểu phẩm', figures })],
    });
  };

  it('[C37] 24 sketches for the Thursdays of a year are a warning', () => {
    expect(reviewed({}, whole(24))).toEqual([
      ['warning', 'tasks 1 content', { number: '1', rhythm: 'week', weekday: 4, met: 24, due: 52 }],
    ]);
  });

  it('[C37] the weeks count from the day of the plan', () => {
    const planDocument = 'Kế hoạch số 50/KH-UBND ngày 08/3/2024';
    expect(reviewed({}, whole(24), planDocument)).toEqual([
      ['warning', 'tasks 1 content', { number: '1', rhythm: 'week', weekday: 4, met: 24, due: 40 }],
    ]);
  });

  it('[C37] enough of them, a recurring target, another mark and no frequency are right', () => {
    expect(reviewed({}, whole(52))).toEqual([]);
    expect(
      reviewed({ target: { kind: 'weekly', times: 1, unit: '', from: null } }, whole(24)),
    ).toEqual([]);
    expect(reviewed({ mark: 'notDone', reason: 'Hỏng máy' }, whole(24))).toEqual([]);
    expect(reviewed({ content: 'Phát thanh thường xuyên' }, whole(24))).toEqual([]);
    expect(reviewed({ result: 'Đã phát', target: { kind: 'qualitative' } }, whole(0))).toEqual([]);
  });

  it('[C37] of several frequencies the one that asks for least counts', () => {
    expect(reviewed({ content: 'Đối thoại hằng tháng, hằng quý' }, whole(4))).toEqual([]);
    expect(reviewed({ content: 'Đối thoại hằng tháng, hằng quý' }, whole(3))).toHaveLength(1);
  });

  it('[C37] a week without its day ends on Sunday, and a month is no week', () => {
    const due = (text: string) => reviewed({ content: text }, whole(1)).map(([, , of]) => of.due);
    expect(due('Họp giao ban thứ Bảy hàng tuần')).toEqual([53]);
    expect(due('Họp giao ban hàng tuần')).toEqual([52]);
    expect(due('Báo cáo hằng tháng')).toEqual([12]);
    expect(due('Báo cáo 02 lần/tháng')).toEqual([12]);
  });

  it('[C37] twice a month takes two of each', () => {
    expect(reviewed({ content: 'Báo cáo 02 lần/tháng' }, whole(23))).toEqual([
      [
        'warning',
        'tasks 1 content',
        { number: '1', rhythm: 'month', weekday: null, met: 11, due: 12 },
      ],
    ]);
    expect(reviewed({ content: 'Báo cáo 02 lần/tháng' }, whole(24))).toEqual([]);
  });

  it.each(['hằng năm', 'hằng ngày', 'định kỳ', 'khi có yêu cầu', 'định kỳ 6 tháng'])(
    '[C37] "%s" asks for no week, month or quarter',
    (often) => {
      expect(reviewed({ content: `Báo cáo ${often}` }, whole(1))).toEqual([]);
    },
  );

  it('[C37] whatever target has no number of its own is asked', () => {
    const done = { result: 'https://a.vn/1' } as const;
    expect(reviewed({ ...done, target: { kind: 'qualitative' } }, whole(24))).toHaveLength(1);
    expect(reviewed({ ...done, target: { kind: 'deliverable' } }, whole(24))).toHaveLength(1);
    const quantity = { kind: 'quantity', atLeast: 2, unit: 'tiểu phẩm' } as const;
    expect(reviewed({ target: quantity }, whole(24))).toEqual([]);
  });
});
