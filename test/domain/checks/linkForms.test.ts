import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
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
});
