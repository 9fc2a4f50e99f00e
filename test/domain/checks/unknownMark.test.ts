import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import type { Task } from '../../../src/domain/plan';
import { review } from '../../../src/domain/review';
import { YEAR_2024 } from '../../support/figures';
import { aPlan, aTask } from '../../support/plan';

const UNKNOWN = {
  unreadable: [{ field: 'mark', entry: { text: 'gần xong', problem: 'mark' } }],
} as const;

function findingsOf(...tasks: Partial<Task>[]) {
  const plan = aPlan(...tasks);
  const totalLine = { tasks: 1, done: 1, notDone: 0, notApplicable: null };
  return review({
    ...plan,
    report: { ...plan.report, period: YEAR_2024 },
    totalLine: { at: { sheet: 'Phụ lục', row: 9 }, ...totalLine },
  }).findings.map(({ check, severity, at, details }) => [check, severity, at.field, details]);
}

describe('unknownMark', () => {
  const ONE = [['unknownMark', 'error', 'mark', { number: '1', text: 'gần xong', both: false }]];

  it('[C68] is one error, whatever else stands in the row', () => {
    expect(findingsOf(UNKNOWN)).toEqual(ONE);
    expect(findingsOf({ ...UNKNOWN, result: 'Đã thực hiện một phần' })).toEqual(ONE);
    const ratio = { target: { kind: 'ratio', percent: 100 }, achieved: exactly(0) } as const;
    expect(findingsOf({ ...UNKNOWN, ...ratio, whole: 0 })).toEqual(ONE);
  });

  it('[C68] ticks in both columns are one error too', () => {
    const entry = { text: 'x', problem: 'bothMarks' } as const;
    const both = { unreadable: [{ field: 'mark', entry }], result: 'Đã ban hành' } as const;
    expect(findingsOf(both)).toEqual([
      ['unknownMark', 'error', 'mark', { number: '1', text: 'x', both: true }],
    ]);
  });

  it('[C68] so it is in a part, and its task is not asked about', () => {
    const parts = [
      aTask({ number: '1.a', content: 'Một', mark: 'done', result: 'Kế hoạch số 9/KH-UBND' }),
      aTask({ number: '1.b', content: 'Hai', at: { sheet: 'Nhiệm vụ', row: 8 }, ...UNKNOWN }),
    ];
    const one = [
      ['unknownMark', 'error', 'mark', { number: '1.b', text: 'gần xong', both: false }],
    ];
    expect(findingsOf({ parts })).toEqual(one);
    expect(findingsOf({ parts, mark: 'done' })).toEqual(one);
  });
});
