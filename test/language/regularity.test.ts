import { describe, expect, it } from 'vitest';
import { claimsRegularity, irregularities } from '../../src/language/regularity';

describe('irregularities', () => {
  it('gives the sentences that admit one', () => {
    const admitted = 'Tin bài chưa được đăng tải, cập nhật thường xuyên.';
    expect(irregularities(`Kinh phí hạn chế. ${admitted}`)).toEqual([admitted]);
    expect(irregularities('Tin bài được cập nhật thường xuyên.')).toEqual([]);
  });
});

describe('claimsRegularity', () => {
  it('takes a denial for none', () => {
    expect(claimsRegularity('Đã thường xuyên đăng tải')).toBe(true);
    expect(claimsRegularity('Chưa thường xuyên đăng tải')).toBe(false);
    expect(claimsRegularity('Đã đăng tải')).toBe(false);
  });
});
