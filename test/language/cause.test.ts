import { describe, expect, it } from 'vitest';
import { saysWhy } from '../../src/language/cause';

describe('saysWhy', () => {
  it.each(['Chưa thực hiện do chưa có kinh phí', 'Vì mưa bão', 'Nguyên nhân: thiếu người'])(
    'gives a reason: %s',
    (text) => expect(saysWhy(text)).toBe(true),
  );

  it.each(['', 'Đang triển khai', 'doanh nghiệp', 'quy định'])('gives none: %s', (text) =>
    expect(saysWhy(text)).toBe(false),
  );
});
