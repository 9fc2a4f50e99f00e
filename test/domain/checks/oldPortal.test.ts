import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { inYear } from '../../support/report';
import { said } from '../../support/found';

const plan = aPlan({ note: 'https://hienthanh.vinhlinh.quangtri.gov.vn/chi-tiet/1740130062464' });

describe('oldPortal', () => {
  it('[C57] a portal below a district is a note once the districts are gone', () => {
    expect(said('oldPortal', inYear(2026, plan))).toEqual([
      ['note', 'tasks 1 note', { host: 'hienthanh.vinhlinh.quangtri.gov.vn' }],
    ]);
  });

  it('[C57] before, and in a period that straddles the day, it is right', () => {
    expect(said('oldPortal', inYear(2024, plan))).toEqual([]);
    expect(said('oldPortal', inYear(2025, plan))).toEqual([]);
    expect(said('oldPortal', plan)).toEqual([]);
  });

  it("[C57] a commune's own portal is right", () => {
    const own = aPlan({ note: 'https://vinhlinh.quangtri.gov.vn/chi-tiet/1740130062464' });
    expect(said('oldPortal', inYear(2026, own))).toEqual([]);
  });

  it.each([
    ['https://huyenvinhlinh.quangtri.gov.vn/tin/1706749827799', 1],
    ['https://huyen.quangtri.gov.vn/tin/1706749827799', 1],
    ['https://xa.vinhlinh.quangtri.gov.vn.example.com/tin/1706749827799', 0],
    ['https://tin.huyenvinhlinh.vn/tin/1706749827799', 0],
  ])('[C57] %s', (note, findings) => {
    expect(said('oldPortal', inYear(2026, aPlan({ note })))).toHaveLength(findings);
  });
});
