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
});
