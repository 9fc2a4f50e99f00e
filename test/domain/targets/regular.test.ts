import { describe, expect, it } from 'vitest';
import { BLANK_PLAN } from '../../../src/domain/blank';
import { day } from '../../support/days';
import { whole, YEAR_2024 } from '../../support/figures';
import { aCount, aProof, statusIn } from '../../support/plan';

const regular = { target: { kind: 'regular' }, mark: 'done' } as const;

describe('regular', () => {
  it('[S21] a figure above zero, in Số liệu or in the text, is enough', () => {
    expect(statusIn(regular, { counts: [aCount()] }).met).toBe(true);
    expect(statusIn({ ...regular, note: 'Đài Truyền thanh: 42 tin, bài' }).met).toBe(true);
    expect(statusIn(regular, { counts: [aCount({ figures: whole(0) })] }).met).toBe(false);
  });

  it('[S21] so is a proof', () => {
    expect(statusIn({ ...regular, result: 'https://a.vn/1' }).met).toBe(true);
    expect(statusIn(regular, { proofs: [aProof()] }).met).toBe(true);
  });

  it('[S21] words alone are not', () => {
    expect(statusIn({ ...regular, result: 'Cập nhật thường xuyên' })).toMatchObject({
      status: 'notDone',
      reason: { kind: 'noProof' },
    });
    expect(statusIn(regular).reason).toEqual({ kind: 'noBasis' });
  });

  it('[S21] nor is a proof of another year', () => {
    const report = { ...BLANK_PLAN.report, period: YEAR_2024 };
    const metWith = (date: string) =>
      statusIn(regular, { report, proofs: [aProof({ day: day(date) })] }).met;
    expect(metWith('14/12/2023')).toBe(false);
    expect(metWith('15/12/2023')).toBe(true);
    expect(metWith('14/12/2024')).toBe(true);
    expect(metWith('15/12/2024')).toBe(false);
  });

  it('[S21] the unit must say so', () => {
    expect(statusIn({ ...regular, mark: null }, { counts: [aCount()] })).toMatchObject({
      status: 'notDone',
      reason: { kind: 'unmarked' },
    });
  });

  it('[S21] a proof without its day, or in a period without its days, is believed', () => {
    const report = { ...BLANK_PLAN.report, period: YEAR_2024 };
    expect(statusIn(regular, { report, proofs: [aProof({ day: null })] }).met).toBe(true);
    const old = aProof({ day: day('14/12/2023') });
    expect(statusIn(regular, { proofs: [old] }).met).toBe(true);
  });
});
