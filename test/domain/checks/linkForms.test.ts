import { describe, expect, it } from 'vitest';
import { aPlan, aProof } from '../../support/plan';
import { said } from '../../support/found';

const url = 'http://a.gov.vn/tin-ve-cchc';
const other = 'https://a.gov.vn/vi/tin-ve-cchc/';

describe('linkForms', () => {
  it('[C53] one page under two links within a task is a note at the second', () => {
    expect(said('linkForms', aPlan({ result: url, note: other }))).toEqual([
      ['note', 'tasks 1 note', { url, other }],
    ]);
  });

  it('[C53] two tasks may write it in two ways, and one may repeat itself', () => {
    expect(said('linkForms', aPlan({ note: url }, { note: other }))).toEqual([]);
    expect(said('linkForms', aPlan({ result: url, note: url }))).toEqual([]);
  });

  it('[C53] proofs without a task are none of its links', () => {
    const plan = { ...aPlan({ note: url }), proofs: [aProof({ location: other, tasks: [] })] };
    expect(said('linkForms', plan)).toEqual([]);
    const own = { ...plan, proofs: [aProof({ location: other, tasks: ['1'] })] };
    expect(said('linkForms', own).map(([, place]) => place)).toEqual(['proofs 1 location']);
  });
});
