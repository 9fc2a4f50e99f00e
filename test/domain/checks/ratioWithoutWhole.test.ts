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
});
