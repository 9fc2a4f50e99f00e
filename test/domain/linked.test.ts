import { describe, expect, it } from 'vitest';
import { linkedTo, taskKey } from '../../src/domain/linked';
import { aCount, aProof, aTask } from '../support/plan';

describe('linked', () => {
  it('[T5] "3; 6" names 3 and 6, never 13 or 3.1', () => {
    const { countsOf } = linkedTo({ counts: [aCount({ tasks: ['3', '6'] })], proofs: [] });
    const named = ['3', '6', '13', '3.1', '33', '03'].filter(
      (number) => countsOf(aTask({ number })).length > 0,
    );
    expect(named).toEqual(['3', '6']);
  });

  it('[T5] "1.10" is not "1.1"', () => {
    const { proofsOf } = linkedTo({ counts: [], proofs: [aProof({ tasks: ['1.10'] })] });
    expect(proofsOf(aTask({ number: '1.1' }))).toEqual([]);
    expect(proofsOf(aTask({ number: '1.10' }))).toHaveLength(1);
  });

  it('[T5] dots and brackets behind a number make no difference', () => {
    expect(['3', '3.', '3)', ' 3 '].map(taskKey)).toEqual(['3', '3', '3', '3']);
    expect(['3a', '3.a', '3.a)', '3A'].map(taskKey)).toEqual(['3.a', '3.a', '3.a', '3.a']);
  });

  it('[T5] a row that names a task twice counts once', () => {
    const { countsOf } = linkedTo({ counts: [aCount({ tasks: ['3', '3.'] })], proofs: [] });
    expect(countsOf(aTask({ number: '3' }))).toHaveLength(1);
  });

  it('[K5] "trong đó" rows are linked to nothing', () => {
    const of = { sheet: 'Số liệu', row: 1 };
    const { countsOf } = linkedTo({
      counts: [aCount({ role: { kind: 'ofWhich', of } })],
      proofs: [],
    });
    expect(countsOf(aTask())).toEqual([]);
  });
});
