import { describe, expect, it } from 'vitest';
import { basisOf, hasBasis } from '../../src/domain/basis';
import { aTask } from '../support/plan';

describe('basis', () => {
  it('[T1] a result is a basis', () => {
    expect(hasBasis(basisOf(aTask({ result: 'Đã đăng tải trên Cổng' })))).toBe(true);
    expect(hasBasis(basisOf(aTask()))).toBe(false);
  });

  it('[T2] links and document numbers count in the result and in the note', () => {
    const task = aTask({
      result: 'Kế hoạch số 29/KH-UBND ngày 31/01/2024',
      note: 'https://a.vn/1 và https://a.vn/2; 01-NQ/TU',
    });
    expect(basisOf(task)).toEqual({ result: true, links: 2, documents: 2, thisReport: false });
    expect(hasBasis(basisOf(aTask({ note: 'Công văn số 775/UBND-NV' })))).toBe(true);
    expect(hasBasis(basisOf(aTask({ note: 'https://a.vn/tin-ve-cchc' })))).toBe(true);
  });

  it('[T2] a remark without link or number is no basis', () => {
    expect(hasBasis(basisOf(aTask({ note: 'Thực hiện thường xuyên' })))).toBe(false);
  });

  it('[T3] the report itself is a basis, however its words are spelt', () => {
    expect(hasBasis(basisOf(aTask({ note: 'tại  Báo cáo này'.normalize('NFD') })))).toBe(true);
  });
});
