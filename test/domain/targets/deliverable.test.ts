import { describe, expect, it } from 'vitest';
import { aProof, statusIn } from '../../support/plan';

const target = { kind: 'deliverable' } as const;

describe('deliverable', () => {
  it('[S29] one proof of any kind exists', () => {
    expect(statusIn({ target, result: 'Kế hoạch số 29/KH-UBND' }).status).toBe('done');
    expect(statusIn({ target, note: 'https://a.vn/1' }).status).toBe('done');
    expect(statusIn({ target, result: 'Tổng kết tại báo cáo này' }).status).toBe('done');
    const kept = aProof({ name: 'Ảnh tủ tài liệu', location: 'Hồ sơ lưu tại Bưu điện văn hóa xã' });
    expect(statusIn({ target }, { proofs: [kept] }).status).toBe('done');
  });

  it('[S29] a slip in the symbol does not undo it', () => {
    expect(statusIn({ target, result: 'Quyết định số 3647/QĐUBND ngày 17/11/2021' }).met).toBe(
      true,
    );
    expect(statusIn({ target, result: 'Kế hoạch 29/KH - UBND' }).met).toBe(true);
  });

  it('[S29] words are no proof', () => {
    expect(statusIn({ target, result: 'Đã xây dựng kế hoạch', mark: 'done' })).toMatchObject({
      status: 'notDone',
      reason: { kind: 'noProof' },
    });
  });
});
