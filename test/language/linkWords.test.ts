import { describe, expect, it } from 'vitest';
import { saysOnlyLink } from '../../src/language/linkWords';

describe('what stands around a link', () => {
  it.each(['', '- ', '1. Link bài: ', '(xem tại: )', 'Đường dẫn:', 'Link: ; '])(
    'says nothing of it: "%s"',
    (text) => {
      expect(saysOnlyLink(text)).toBe(true);
    },
  );

  it.each(['Hội nghị tập huấn', 'Bài 1: Cải cách', 'Xem tin về đối thoại'])(
    'names it: "%s"',
    (text) => {
      expect(saysOnlyLink(text)).toBe(false);
    },
  );
});
