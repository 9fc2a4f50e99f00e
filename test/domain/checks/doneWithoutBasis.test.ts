import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import { found, said } from '../../support/found';
import { aCount, aPlan, aProof, aTask } from '../../support/plan';

describe('doneWithoutBasis', () => {
  it('[C1] a tick with nothing behind it is one error, at the result', () => {
    expect(
      found('doneWithoutBasis', aPlan({ mark: 'done', result: 'Đã xong' }, { mark: 'done' })),
    ).toEqual([
      {
        check: 'doneWithoutBasis',
        severity: 'error',
        at: { table: 'tasks', sheet: 'Nhiệm vụ', row: 2, field: 'result' },
        details: { number: '2' },
        fix: null,
      },
    ]);
  });

  it('[C1] a remark in the note is nothing', () => {
    expect(found('doneWithoutBasis', aPlan({ mark: 'done', note: 'Thường xuyên' }))).toHaveLength(
      1,
    );
  });

  it('[C1] a link, a document, a count, a proof, a figure, an explanation or another mark is enough', () => {
    const plan = {
      ...aPlan(
        { mark: 'done', note: 'https://a.vn/1' },
        { mark: 'done', note: 'Công văn số 775/UBND-NV' },
        { mark: 'done' },
        { mark: 'done' },
        { mark: 'done', target: { kind: 'ratio', percent: 100 }, achieved: exactly(5), whole: 5 },
        { mark: 'done', explanation: 'Làm chung với phường' },
        { mark: 'notDone' },
      ),
      counts: [aCount({ tasks: ['3'] })],
      proofs: [aProof({ tasks: ['4'] })],
    };
    expect(said('doneWithoutBasis', plan)).toEqual([]);
  });

  it('[C1] of a task with parts the parts are asked', () => {
    const part = aTask({ number: '1.a', mark: 'done', at: { sheet: 'Nhiệm vụ', row: 11 } });
    expect(said('doneWithoutBasis', aPlan({ mark: 'done', parts: [part] }))).toEqual([
      ['error', 'tasks 11 result', { number: '1.a' }],
    ]);
  });

  it('[C1] any entry in a number cell is enough', () => {
    const entry = { text: 'nhiều', problem: 'words' } as const;
    const plan = aPlan(
      { mark: 'done', achieved: exactly(0) },
      { mark: 'done', whole: 5 },
      { mark: 'done', unreadable: [{ field: 'achieved', entry }] },
    );
    expect(said('doneWithoutBasis', plan)).toEqual([]);
  });
});
