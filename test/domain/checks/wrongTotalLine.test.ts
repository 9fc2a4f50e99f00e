import { describe, expect, it } from 'vitest';
import type { TotalLine } from '../../../src/domain/plan';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('wrongTotalLine', () => {
  const at = { sheet: 'Phụ lục', row: 20 };
  const blank = { at, tasks: null, done: null, notDone: null, notApplicable: null };
  const plan = aPlan(
    { mark: 'done', result: '02 cuộc' },
    { mark: 'done' },
    { mark: 'notDone', reason: 'Thiếu kinh phí' },
    { mark: 'notApplicable', reason: 'Không có hồ sơ' },
  );
  const wrong = (line: Partial<TotalLine>) =>
    said('wrongTotalLine', { ...plan, totalLine: { ...blank, ...line } });

  it('[C14] the short form and a line that its rows bear out are right', () => {
    expect(wrong({ tasks: 4 })).toEqual([]);
    expect(wrong({ tasks: 4, done: 2, notDone: 1, notApplicable: 1 })).toEqual([]);
    expect(wrong({ tasks: 4, done: 1, notDone: 2 })).toEqual([]);
    expect(said('wrongTotalLine', plan)).toEqual([]);
  });

  it('[C14] a line that its rows contradict is one error', () => {
    expect(wrong({ tasks: 8, done: 8 })).toEqual([
      ['error', 'totalLine 20 text', { what: 'tasks', written: 8, rows: 4 }],
    ]);
    expect(wrong({ tasks: 4, done: 3 })).toEqual([
      ['error', 'totalLine 20 text', { what: 'done', written: 3, rows: 2 }],
    ]);
    expect(wrong({ notDone: 0 })).toHaveLength(1);
  });

  it('[C14] tasks outside the plan may be in the line or not', () => {
    const outside = {
      ...plan,
      tasks: plan.tasks.map((task, row) => ({ ...task, outside: row === 3 })),
    };
    const says = (tasks: number) =>
      said('wrongTotalLine', { ...outside, totalLine: { ...blank, tasks } }).length;
    expect([3, 4, 5].map(says)).toEqual([0, 0, 1]);
  });
});
