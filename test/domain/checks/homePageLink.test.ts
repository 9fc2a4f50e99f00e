import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { said } from '../../support/found';

describe('homePageLink', () => {
  it("[C55] a portal's home page is a note", () => {
    const url = 'http://vinhlinh.quangtri.gov.vn';
    expect(said('homePageLink', aPlan({ note: `trên Cổng TTĐT ${url}  của huyện` }))).toEqual([
      ['note', 'tasks 1 note', { url }],
    ]);
  });

  it('[C55] an article is not', () => {
    const note = 'https://vinhlinh.quangtri.gov.vn/vi/chi-tiet/1706749827799';
    expect(said('homePageLink', aPlan({ note }))).toEqual([]);
  });
});
