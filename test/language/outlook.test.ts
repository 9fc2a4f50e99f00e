import { describe, expect, it } from 'vitest';
import { promises, readHeading } from '../../src/language/outlook';

describe('readHeading', () => {
  it.each([
    ['4. Nhiệm vụ năm 2025:', 'digit', true],
    ['III. PHƯƠNG HƯỚNG, NHIỆM VỤ CÔNG TÁC TUYÊN TRUYỀN', 'roman', true],
    ['2. Kết quả thực hiện:', 'digit', false],
    ['1. Kết quả thực hiện nhiệm vụ năm 2024', 'digit', false],
    ['A. Đề xuất, kiến nghị', 'letter', true],
  ])('%s', (text, style, outlook) => {
    expect(readHeading(text)).toEqual({ style, outlook });
    expect(readHeading(text.normalize('NFD'))).toEqual({ style, outlook });
  });

  it.each([
    'Phương hướng nhiệm vụ năm 2024',
    '- Cổng TTĐT: 33 tin, bài',
    `4. ${'dài '.repeat(60)}`,
  ])('none: %s', (text) => {
    expect(readHeading(text)).toBeNull();
  });
});

describe('promises', () => {
  it('tells a wish from an account', () => {
    expect(promises('Phấn đấu công khai 100% TTHC')).toBe(true);
    expect(promises('Đã công khai 100% TTHC')).toBe(false);
  });
});
