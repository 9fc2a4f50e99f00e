import { describe, expect, it } from 'vitest';
import { contentWords } from '../../src/language/contentWords';

describe('contentWords', () => {
  it('small words, years, order and tone places make no difference', () => {
    const words = contentWords('Tuyên truyền cải cách hành chính, khoá học');
    expect(
      contentWords('Thực hiện công tác tuyên truyền về khóa học và cải cách hành chính năm 2024'),
    ).toEqual(words);
  });

  it('one word that carries meaning does', () => {
    expect(contentWords('Đăng tin trên Đài')).not.toEqual(contentWords('Đăng tin trên Trang'));
    expect(contentWords('Báo cáo quý I')).not.toEqual(contentWords('Báo cáo quý II'));
  });
});
