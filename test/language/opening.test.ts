import { describe, expect, it } from 'vitest';
import { opening } from '../../src/language/opening';

describe('opening', () => {
  it('is the first sentence, without its stop', () => {
    expect(opening('Ô có khoảng trắng kép. Chọn Sửa để thay toàn bộ.')).toBe(
      'Ô có khoảng trắng kép',
    );
    expect(opening('“hành chinh”: có phải “hành chính”? Kiểm tra chính tả.')).toBe(
      '“hành chinh”: có phải “hành chính”?',
    );
  });

  it('an address ends no sentence', () => {
    expect(opening('http://vinhlinh.quangtri.gov.vn là trang chủ. Thay đường dẫn.')).toBe(
      'http://vinhlinh.quangtri.gov.vn là trang chủ',
    );
  });

  it('keeps whole words of what is long', () => {
    expect(
      opening('Nhiệm vụ 2: đã đánh dấu Hoàn thành nhưng chưa có kết quả, số liệu, tài liệu.'),
    ).toBe('Nhiệm vụ 2: đã đánh dấu Hoàn thành nhưng chưa có kết quả…');
  });
});
