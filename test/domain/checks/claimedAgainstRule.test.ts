import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import type { Plan } from '../../../src/domain/plan';
import { review } from '../../../src/domain/review';
import type { Mark } from '../../../src/domain/vocabulary';
import { found } from '../../support/found';
import { aPlan, aTask } from '../../support/plan';

describe('claimedAgainstRule', () => {
  const target = { kind: 'quantity', atLeast: 300, unit: 'tin, bài' } as const;
  const given = { mark: 'done', target, result: 'Đã đăng tải', achieved: exactly(288) } as const;

  it('[C3] a claim against the rule is one error, at the mark', () => {
    expect(found('claimedAgainstRule', aPlan(given))).toMatchObject([
      {
        severity: 'error',
        at: { table: 'tasks', row: 1, field: 'mark' },
        details: { status: { task: { number: '1' }, reason: { kind: 'quantity' } } },
      },
    ]);
  });

  it('[C3] a written explanation, a rule that is met or another mark end it', () => {
    const plan = aPlan(
      { ...given, explanation: 'Đăng chung với phường bạn' },
      { ...given, achieved: exactly(300) },
      { ...given, mark: 'notDone', reason: 'Thiếu người' },
      { ...given, mark: null },
    );
    expect(found('claimedAgainstRule', plan)).toEqual([]);
  });

  it('[C3] what C1 or an unreadable number says is not said again', () => {
    const entry = { text: 'nhiều', problem: 'words' } as const;
    const plan = aPlan(
      { mark: 'done' },
      { ...given, achieved: null, unreadable: [{ field: 'achieved', entry }] },
      { ...given, target: { kind: 'ratio', percent: 100 }, whole: 0 },
    );
    expect(found('claimedAgainstRule', plan)).toEqual([]);
    expect(review(plan).findings.map(({ check }) => check)).toEqual([
      'doneWithoutBasis',
      'partOfNothing',
      'notANumber',
    ]);
  });

  it('[C3] of a task and its part the part is named, the task where no part claims anything', () => {
    const part = (mark: Mark | null, row: number) =>
      aTask({ ...given, mark, number: `1.${row}`, at: { sheet: 'Nhiệm vụ', row: row + 10 } });
    const rows = (plan: Plan) => found('claimedAgainstRule', plan).map(({ at }) => at.row);
    expect(rows(aPlan({ ...given, parts: [part('done', 1)] }))).toEqual([11]);
    expect(rows(aPlan({ ...given, parts: [part('notDone', 1)] }))).toEqual([1]);
  });

  it('[C3] of two parts one claim is enough, and Mẫu số 0 excuses a ratio only', () => {
    const part = (mark: Mark, row: number) =>
      aTask({ ...given, mark, number: `1.${row}`, at: { sheet: 'Nhiệm vụ', row: row + 10 } });
    const parts = [part('done', 1), part('notDone', 2)];
    const rows = (plan: Plan) => found('claimedAgainstRule', plan).map(({ at }) => at.row);
    expect(rows(aPlan({ ...given, parts }))).toEqual([11]);
    expect(rows(aPlan({ ...given, whole: 0 }))).toEqual([1]);
    const ratio = { ...given, target: { kind: 'ratio', percent: 100 }, whole: 300 } as const;
    expect(rows(aPlan(ratio))).toEqual([1]);
  });
});
