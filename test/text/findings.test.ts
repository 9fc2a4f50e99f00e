import { describe, expect, it } from 'vitest';
import { review } from '../../src/domain/review';
import { findingSentence, lineSentence, lineText } from '../../src/text/findings';
import { seed004 } from '../domain/golden/seed004Raw';
import { aPlan } from '../support/plan';

describe('findingSentence', () => {
  it('says what is wrong and the way out', () => {
    const { findings } = review(aPlan({}, { mark: 'done' }));
    expect(findings.map(findingSentence)).toEqual([
      'Nhiệm vụ 2: đã đánh dấu Hoàn thành nhưng chưa có kết quả, số liệu, tài liệu kiểm chứng. Nhập Kết quả thực hiện hoặc chuyển sang Chưa hoàn thành.',
      'Nhiệm vụ 1: chưa nhập. Nhập Kết quả thực hiện và chọn Hoàn thành hoặc Chưa hoàn thành.',
    ]);
  });
});

describe('lineSentence', () => {
  it('a line of many names none of them and says how many', () => {
    const [line] = review(aPlan({}, {}, {}, {})).lines;
    expect(line === undefined ? null : lineSentence(line)).toBe(
      'Lỗi – Nhiệm vụ chưa nhập (04 chỗ). Nhập Kết quả thực hiện và chọn Hoàn thành hoặc Chưa hoàn thành.',
    );
  });

  it('what is said once is said so', () => {
    const line = review(seed004()).lines.find(({ check }) => check === 'figuresInNote');
    expect(line === undefined ? null : lineText(line)).toBe(
      'Số liệu đang nằm ở Ghi chú (02 chỗ). Chọn Sửa để chuyển sang Kết quả thực hiện.',
    );
  });

  it('says the same as the finding where there is one', () => {
    const [line] = review(aPlan({})).lines;
    const [finding] = review(aPlan({})).findings;
    if (line === undefined || finding === undefined) throw new Error('no finding');
    expect(lineText(line)).toBe(findingSentence(finding));
    expect(lineSentence({ ...line, findings: [] })).toBe('Lỗi – ');
  });
});
