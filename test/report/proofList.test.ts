import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan';
import { review } from '../../src/domain/review';
import { proofList } from '../../src/report/proofList';
import { aPlan, aProof } from '../support/plan';

const listOf = (plan: Plan) => proofList(review(plan).statuses, plan);

describe('proofList', () => {
  it('numbers proofs by the order of their tasks, those of no task last', () => {
    const plan = {
      ...aPlan({ note: 'https://a.vn/1' }, { result: 'Xem https://a.vn/2' }),
      proofs: [
        aProof({ tasks: ['7'], name: 'Ảnh' }),
        aProof({ tasks: ['2'], name: 'Biên bản' }),
        aProof({ tasks: ['1'], name: 'Kế hoạch' }),
      ],
    };
    expect(
      listOf(plan).proofs.map(({ number, tasks, name, location }) => [
        number,
        tasks,
        name || location,
      ]),
    ).toEqual([
      [1, ['1'], 'Kế hoạch'],
      [2, ['1'], 'https://a.vn/1'],
      [3, ['2'], 'Biên bản'],
      [4, ['2'], 'https://a.vn/2'],
      [5, [], 'Ảnh'],
    ]);
  });

  it('a page that proves two tasks is listed once, http or https, with the name of the sheet', () => {
    const plan = {
      ...aPlan({ note: 'http://a.vn/1/' }, { note: 'https://a.vn/1' }),
      proofs: [aProof({ tasks: ['2'], name: 'Bài viết', location: 'https://a.vn/1' })],
    };
    const list = listOf(plan);
    expect(list.proofs).toEqual([
      { number: 1, tasks: ['1', '2'], name: 'Bài viết', day: null, location: 'https://a.vn/1' },
    ]);
    expect(list.numberOf('http://a.vn/1')).toBe(1);
    expect(list.numberOf('https://a.vn/9')).toBeNull();
  });

  it('knows which entries a task has', () => {
    const plan = {
      ...aPlan({}, {}),
      proofs: [aProof({ tasks: ['1', '2'] }), aProof({ tasks: ['2'], name: 'Ảnh' })],
    };
    const list = listOf(plan);
    expect(plan.tasks.map(list.ofTask)).toEqual([[1], [1, 2]]);
  });
});
