import { describe, expect, it } from 'vitest';
import { aPlan, aProof } from '../../support/plan';
import { said } from '../../support/found';

const url = 'https://a.gov.vn/chi-tiet/1706749827799';

describe('sameLink', () => {
  it('[C54] one article for two tasks is a note at the second', () => {
    const plan = aPlan({ note: url }, { note: 'http://a.gov.vn/vi/chi-tiet/1706749827799' });
    expect(said('sameLink', plan)).toEqual([['note', 'tasks 2 note', { url, tasks: ['1', '2'] }]]);
  });

  it('[C54] a row of Tài liệu kiểm chứng may name them both', () => {
    const plan = { ...aPlan({}, {}), proofs: [aProof({ location: url, tasks: ['1', '2'] })] };
    expect(said('sameLink', plan)).toEqual([
      ['note', 'proofs 1 location', { url, tasks: ['1', '2'] }],
    ]);
  });

  it('[C54] a page that lists articles belongs to many tasks', () => {
    const note = 'https://a.gov.vn/tin-ve-cchc';
    expect(said('sameLink', aPlan({ note }, { note }))).toEqual([]);
  });

  it('[C54] within one task the article may be named twice', () => {
    expect(said('sameLink', aPlan({ result: url, note: url }))).toEqual([]);
  });

  it('[C54] the place is where the second task comes in', () => {
    const plan = {
      ...aPlan({ result: url, note: url }, {}),
      proofs: [aProof({ location: url, tasks: ['1', '2'] })],
    };
    expect(said('sameLink', plan).map(([, place]) => place)).toEqual(['proofs 1 location']);
  });
});
