import { describe, expect, it } from 'vitest';
import { findShares } from '../../src/language/shares';

describe('findShares', () => {
  it('gives the percentage with the words behind it, at its place', () => {
    const text = 'Niêm yết  công khai 100% các TTHC thuộc thẩm quyền';
    const [share] = findShares(text);
    expect(share).toMatchObject({ text: '100% các TTHC', grounded: false });
    expect(text.slice(share?.start, share?.end)).toBe('100% các TTHC');
  });

  it('is grounded where the sentence gives both numbers', () => {
    expect(findShares('Giải quyết 245/250 hồ sơ, đạt 98%.')[0]?.grounded).toBe(true);
    expect(findShares('Ngày 01/3/2024 đạt 98%.')[0]?.grounded).toBe(false);
  });

  it('leaves out wishes and links', () => {
    expect(findShares('Phấn đấu đạt 100% chỉ tiêu. https://a.vn/100%25')).toEqual([]);
  });
});
