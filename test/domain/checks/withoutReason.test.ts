import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/domain/plan';
import { day } from '../../support/days';
import { HALF_YEAR_2024, YEAR_2024 } from '../../support/figures';
import { said } from '../../support/found';
import { aPlan, aTask } from '../../support/plan';

describe('withoutReason', () => {
  const given = { mark: 'notDone', result: 'Mới triển khai' } as const;
  const inPeriod = (task: Partial<Task>, reportPeriod = YEAR_2024) => {
    const plan = aPlan(task);
    return said('withoutReason', { ...plan, report: { ...plan.report, period: reportPeriod } });
  };

  it('[C15] what is not done in a year, or overdue, wants a reason', () => {
    expect(inPeriod(given)).toEqual([
      ['warning', 'tasks 1 reason', { number: '1', status: 'notDone' }],
    ]);
    const target = { kind: 'quantity', atLeast: 2, unit: '' } as const;
    const late = { target, note: 'https://a.vn/1', deadline: day('31/3/2024') } as const;
    expect(inPeriod(late, HALF_YEAR_2024)).toEqual([
      ['warning', 'tasks 1 reason', { number: '1', status: 'overdue' }],
    ]);
  });

  it('[C15] a reason counts wherever it stands', () => {
    expect(inPeriod({ ...given, reason: 'Chưa có kinh phí; 30/6/2025' })).toEqual([]);
    expect(inPeriod({ ...given, note: 'Chuyển sang năm 2025' })).toEqual([]);
    expect(inPeriod({ ...given, result: 'Chưa thực hiện do chưa được bố trí kinh phí' })).toEqual(
      [],
    );
    expect(inPeriod({ ...given, explanation: 'Đã báo cáo Sở Nội vụ' })).toEqual([]);
    expect(inPeriod({ ...given, note: 'https://a.vn/1' })).toHaveLength(1);
  });

  it('[C15] before the year ends, and where the unit claims that it is done, nothing is asked', () => {
    expect(inPeriod({ result: 'Đang triển khai' }, HALF_YEAR_2024)).toEqual([]);
    expect(inPeriod({ mark: 'done' })).toEqual([]);
  });

  it('[C15] a reason at a part that is not done counts for its task', () => {
    const part = (row: number, task: Partial<Task>) =>
      aTask({ ...given, at: { sheet: 'Nhiệm vụ', row }, number: `1.${row}`, ...task });
    const reason = 'Chưa có kinh phí';
    expect(inPeriod({ ...given, parts: [part(11, {}), part(12, { reason })] })).toEqual([]);
    expect(inPeriod({ ...given, parts: [part(11, {})] })).toHaveLength(1);
    const done = part(12, { mark: 'done', result: '02 cuộc', reason });
    expect(inPeriod({ ...given, parts: [part(11, {}), done] })).toHaveLength(1);
  });

  it('[C15] a task is not asked about where one of its parts is claimed against its rule', () => {
    const part = { target: { kind: 'quantity', atLeast: 300, unit: '' }, mark: 'done' } as const;
    expect(inPeriod({ parts: [aTask({ number: '1.a', ...part, result: '5 tin' })] })).toEqual([]);
  });
});
