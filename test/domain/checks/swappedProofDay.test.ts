import { describe, expect, it } from 'vitest';
import { aPlan, aProof } from '../../support/plan';
import { day, inYear } from '../../support/report';
import { said } from '../../support/found';

const proving = (proofDay: number) => ({ ...aPlan({}), proofs: [aProof({ day: proofDay })] });

describe('swappedProofDay', () => {
  it('[C51] a day outside the period that lies inside when swapped is a warning', () => {
    const plan = inYear(2025, proving(day(2024, 3, 12)));
    expect(said('swappedProofDay', inYear(2024, proving(day(2023, 3, 12))))).toEqual([]);
    expect(said('swappedProofDay', plan)).toEqual([]);
    const window = { from: day(2024, 1, 1), to: day(2024, 6, 30) };
    const half = inYear(2024, proving(day(2024, 8, 3)), { period: { kind: 'halfYear', window } });
    expect(said('swappedProofDay', half)).toEqual([
      ['warning', 'proofs 1 day', { day: day(2024, 8, 3), meant: day(2024, 3, 8) }],
    ]);
  });

  it('[C51] inside the period, or without one, nothing is said', () => {
    expect(said('swappedProofDay', inYear(2024, proving(day(2024, 8, 3))))).toEqual([]);
    expect(said('swappedProofDay', proving(day(2024, 8, 3)))).toEqual([]);
  });

  it('[C51] the first and the last day of the period are inside', () => {
    const window = { from: day(2024, 3, 8), to: day(2024, 6, 9) };
    const meantOf = (date: number) =>
      said(
        'swappedProofDay',
        inYear(2024, proving(date), { period: { kind: 'campaign', window } }),
      ).map(([, , { meant }]) => meant);
    expect(meantOf(day(2024, 8, 3))).toEqual([day(2024, 3, 8)]);
    expect(meantOf(day(2024, 9, 6))).toEqual([day(2024, 6, 9)]);
    expect(meantOf(day(2024, 7, 10))).toEqual([]);
    expect(meantOf(day(2024, 7, 3))).toEqual([]);
    expect(meantOf(window.from)).toEqual([]);
    expect(meantOf(window.to)).toEqual([]);
    expect(meantOf(day(2024, 7, 31))).toEqual([]);
  });

  it('[C51] a proof without its day is not asked', () => {
    const plan = { ...aPlan({}), proofs: [aProof({ day: null })] };
    expect(said('swappedProofDay', inYear(2024, plan))).toEqual([]);
  });
});
