import { describe, expect, it } from 'vitest';
import { findingSentence } from '../../src/text/findings';

const at = { sheet: 'Nhiệm vụ', row: 2, field: 'result' } as const;

describe('findingSentence', () => {
  it('says what is wrong and the way out, for each check', () => {
    const sentences = (['doneWithoutBasis', 'notEntered'] as const).map((check) =>
      findingSentence({ check, severity: 'error', at, details: { number: '2' } }),
    );
    expect(sentences).toEqual([
      'Nhiệm vụ 2: đã đánh dấu Hoàn thành nhưng chưa có kết quả, số liệu, tài liệu kiểm chứng. Nhập Kết quả thực hiện hoặc chuyển sang Chưa hoàn thành.',
      'Nhiệm vụ 2: chưa nhập. Nhập Kết quả thực hiện và chọn Hoàn thành hoặc Chưa hoàn thành.',
    ]);
  });
});
