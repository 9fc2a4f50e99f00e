import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import type { Task } from '../../../src/domain/plan';
import { whole } from '../../support/figures';
import { aCount, aProof, statusIn } from '../../support/plan';

const atLeast = (least: number | null, unit = 'tin, bài'): Partial<Task> => ({
  target: { kind: 'quantity', atLeast: least, unit },
});

const counted = (value: number, unit = 'tin, bài') => aCount({ figures: whole(value), unit });

describe('quantity', () => {
  it('[S22] linked counts of the family reach N', () => {
    const counts = [counted(300), counted(123, 'bài'), counted(950, 'lượt người')];
    expect(statusIn(atLeast(400), { counts })).toMatchObject({
      status: 'done',
      reason: { kind: 'quantity', achieved: exactly(423), atLeast: 400 },
    });
    expect(statusIn(atLeast(424), { counts }).status).toBe('notDone');
  });

  it('[S22] Thực hiện stands in place of linked counts', () => {
    expect(
      statusIn({ ...atLeast(400), achieved: exactly(399) }, { counts: [counted(500)] }).met,
    ).toBe(false);
    expect(statusIn({ ...atLeast(400), achieved: exactly(400) }).met).toBe(true);
  });

  it('[S22] figures of another family do not count', () => {
    const { status, reason } = statusIn(atLeast(10, 'cuộc'), { counts: [counted(500)] });
    expect(status).toBe('notDone');
    expect(reason).toMatchObject({ achieved: null });
  });

  it('[S22] without a unit the largest family counts, but never lượt người beside cuộc', () => {
    const of = { sheet: 'Số liệu', row: 1 };
    const guests = aCount({
      role: { kind: 'paired', of },
      unit: 'lượt người',
      figures: whole(950),
    });
    const counts = [counted(38, 'cuộc'), guests, counted(12)];
    expect(statusIn(atLeast(38, ''), { counts }).met).toBe(true);
    expect(statusIn(atLeast(39, ''), { counts }).met).toBe(false);
    expect(statusIn(atLeast(900, 'lượt người'), { counts }).met).toBe(true);
  });

  it('[S22] [T6] figures in the text do not stand in for those of a number', () => {
    expect(statusIn({ ...atLeast(40), result: 'Đăng tải 48 tin, bài', mark: 'done' }).met).toBe(
      false,
    );
  });

  it('[K7] "hơn 285" reaches 285, "khoảng 285" does not', () => {
    expect(statusIn({ ...atLeast(285), achieved: { value: 285, bound: 'atLeast' } }).met).toBe(
      true,
    );
    expect(statusIn({ ...atLeast(285), achieved: { value: 300, bound: 'unsure' } }).met).toBe(
      false,
    );
  });

  it('[S23] without N one is enough', () => {
    expect(statusIn({ ...atLeast(null, 'cuộc'), achieved: exactly(1) }).met).toBe(true);
    expect(statusIn({ ...atLeast(null, 'cuộc') }, { counts: [counted(2, 'cuộc')] }).met).toBe(true);
    expect(statusIn({ ...atLeast(null), achieved: { value: 70, bound: 'unsure' } }).met).toBe(true);
  });

  it('[S23] without N a figure in the text or a proof shows that one', () => {
    const open = atLeast(null, 'cuộc thi');
    expect(statusIn({ ...open, result: '14 đơn vị tham dự' })).toMatchObject({
      met: true,
      reason: { achieved: exactly(1), unit: 'cuộc thi' },
    });
    expect(statusIn({ ...open, result: 'Tổ chức 02 cuộc thi' })).toMatchObject({
      reason: { achieved: exactly(2) },
    });
    expect(statusIn({ ...open, note: 'https://a.vn/1' }).met).toBe(true);
    expect(statusIn(open, { proofs: [aProof()] }).met).toBe(true);
    expect(statusIn({ ...open, result: 'Đã tổ chức', mark: 'done' }).met).toBe(false);
  });

  it('[S23] a zero that was entered is not outweighed by a link', () => {
    const open = { ...atLeast(null, 'cuộc'), note: 'https://a.vn/1' };
    expect(statusIn({ ...open, achieved: exactly(0) }).met).toBe(false);
    expect(statusIn(open, { counts: [counted(0, 'cuộc')] }).met).toBe(false);
  });

  it('[S22] of several families without a unit the larger counts, in any order', () => {
    const counts = [counted(12), counted(38, 'cuộc'), counted(5, 'TTHC')];
    for (const rows of [counts, counts.toReversed()]) {
      expect(statusIn(atLeast(38, ''), { counts: rows }).reason).toMatchObject({
        achieved: exactly(38),
      });
    }
  });

  it('[S23] without N and without a unit a figure in the text shows one, not itself', () => {
    expect(statusIn({ ...atLeast(null, ''), result: 'Tổ chức 02 cuộc thi' })).toMatchObject({
      reason: { achieved: exactly(1) },
    });
  });
});
