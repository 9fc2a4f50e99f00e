import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('ratioWithoutWhole', () => {
  const target = { kind: 'ratio', percent: 100 } as const;

  it('[C19] a percentage without its whole is a warning at Mẫu số', () => {
    const plan = aPlan(
      { target, achieved: exactly(100), mark: 'done' },
      { target, achieved: exactly(1250), whole: 1250, mark: 'done' },
      { target, mark: 'notDone', reason: 'Chưa tổng hợp' },
      { achieved: exactly(3), result: '03 cuộc' },
    );
    expect(said('ratioWithoutWhole', plan)).toEqual([
      ['warning', 'tasks 1 whole', { number: '1' }],
    ]);
  });

  it('[C19] not where the task does not arise, or where the whole cannot be read', () => {
    const entry = { text: 'nhiều', problem: 'words' } as const;
    const given = { target, achieved: exactly(100), mark: 'done' } as const;
    const plan = aPlan(
      { ...given, mark: 'notApplicable', note: 'Không có hồ sơ' },
      { ...given, unreadable: [{ field: 'whole', entry }] },
      { ...given, unreadable: [{ field: 'atLeast', entry }] },
    );
    expect(said('ratioWithoutWhole', plan).map(([, place]) => place)).toEqual(['tasks 3 whole']);
  });
});
