import { describe, expect, it } from 'vitest';
import { hasBasis } from '../../src/domain/basis';
import type { Plan, Task } from '../../src/domain/plan';
import { writeReference } from '../../src/language/reference';
import { aCount, aProof, statusIn } from '../support/plan';

const basisOf = (task: Partial<Task>, plan: Partial<Plan> = {}) => statusIn(task, plan).basis;

describe('basis', () => {
  it('[T1] a result is a basis', () => {
    expect(hasBasis(basisOf({ result: 'Đã đăng tải trên Cổng' }))).toBe(true);
    expect(hasBasis(basisOf({}))).toBe(false);
  });

  it('[T1] a dash and an ellipsis say that there is nothing', () => {
    expect(['-', '…', '…..', ' ', './.'].map((result) => hasBasis(basisOf({ result })))).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });

  it('[T2] a figure with its unit counts in the note, zero and a bare number do not', () => {
    expect(hasBasis(basisOf({ note: 'Đài Truyền thanh: 42 tin, bài' }))).toBe(true);
    expect(hasBasis(basisOf({ note: '0 tin, bài' }))).toBe(false);
    expect(hasBasis(basisOf({ note: 'Chuyển sang năm 2025' }))).toBe(false);
  });

  it('[T6] figures of the text are summed by family', () => {
    const { figures } = basisOf({ result: '68 tin, bài; 02 bài', note: 'hơn 285 tin, bài' });
    expect(figures).toEqual([
      {
        family: 'news',
        unit: 'tin, bài',
        total: { value: 355, bound: 'atLeast' },
        parts: [
          { value: 68, bound: 'exact' },
          { value: 2, bound: 'exact' },
          { value: 285, bound: 'atLeast' },
        ],
        paired: false,
      },
    ]);
  });

  it('[T7] parts of a figure, and figures of more than the period, explain nothing', () => {
    const { figures } = basisOf({
      result: 'Tổ chức 12 cuộc, trong đó 03 cuộc đối thoại; nâng tổng số đến nay 518 cuộc',
    });
    expect(figures.map(({ total }) => total.value)).toEqual([12]);
  });

  it('[T2] links and document numbers count in the result and in the note', () => {
    const task = {
      result: 'Kế hoạch số 29/KH-UBND ngày 31/01/2024',
      note: 'https://a.vn/1 và https://a.vn/2; 01-NQ/TU',
    };
    const { result, links, documents, thisReport } = basisOf(task);
    expect({ result, links, thisReport }).toEqual({
      result: true,
      links: ['https://a.vn/1', 'https://a.vn/2'],
      thisReport: false,
    });
    expect(documents.map(writeReference)).toEqual([
      'Kế hoạch số 29/KH-UBND ngày 31/01/2024',
      'số 01-NQ/TU',
    ]);
    expect(hasBasis(basisOf({ note: 'Công văn số 775/UBND-NV' }))).toBe(true);
    expect(hasBasis(basisOf({ note: 'https://a.vn/tin-ve-cchc' }))).toBe(true);
  });

  it('[T2] a remark without link or number is no basis', () => {
    expect(hasBasis(basisOf({ note: 'Thực hiện thường xuyên' }))).toBe(false);
  });

  it('[T3] the report itself is a basis, however its words are spelt', () => {
    expect(hasBasis(basisOf({ note: 'tại  Báo cáo này'.normalize('NFD') }))).toBe(true);
  });

  it('[T4] a linked count above zero and a row of proof are a basis', () => {
    expect(hasBasis(basisOf({}, { counts: [aCount()] }))).toBe(true);
    expect(hasBasis(basisOf({}, { proofs: [aProof()] }))).toBe(true);
    const none = { split: 'whole', value: { value: 0, bound: 'exact' } } as const;
    expect(hasBasis(basisOf({}, { counts: [aCount({ figures: none })] }))).toBe(false);
  });

  it('[T7] lượt người at a cuộc stand beside it in a text, too', () => {
    const { basis } = statusIn({ result: 'Tổ chức 38 cuộc với 950 lượt người' });
    expect(basis.figures.map(({ unit, paired }) => [unit, paired])).toEqual([
      ['cuộc', false],
      ['lượt người', true],
    ]);
  });
});
