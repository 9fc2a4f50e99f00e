import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnit } from '../../src/language/unit';
import { UNIT_FAMILIES, UNIT_FORMS } from '../../src/language/units';
import { anyText } from './arbitraries';

describe('units', () => {
  it.each([
    ['tin, bài', 'tin, bài', 'news'],
    ['Tin bài', 'tin, bài', 'news'],
    ['tin/bài', 'tin, bài', 'news'],
    ['tin - bài', 'tin, bài', 'news'],
    ['tin, bài và phóng sự', 'tin, bài, phóng sự', 'news'],
    ['tin, bài, video clip', 'tin, bài, video clip', 'news'],
    ['bài viết', 'bài viết', 'news'],
    ['Cuộc', 'cuộc', 'session'],
    ['lượt  người', 'lượt người', 'people'],
    ['lượt phát', 'lượt phát', 'airing'],
    ['thủ tục hành chính', 'thủ tục hành chính', 'procedure'],
    ['tthc', 'TTHC', 'procedure'],
    ['phản ánh, kiến nghị', 'phản ánh, kiến nghị', 'petition'],
    ['Băng rôn', 'băng rôn', 'piece'],
    ['bài dự thi', 'bài dự thi', 'entry'],
  ])('%j is %j of %s', (text, name, family) => {
    expect(readUnit(text)).toEqual({ name, family });
  });

  it.each(['', 'phút', 'trang', 'tin, cuộc', 'tin học', 'tháng', 'tin. bài'])(
    '%j is unknown',
    (text) => {
      expect(readUnit(text)).toBe(null);
    },
  );

  it('every form is read as itself', () => {
    for (const family of UNIT_FAMILIES) {
      const forms = UNIT_FORMS[family];
      expect(forms.map((name) => readUnit(name.toUpperCase()))).toEqual(
        forms.map((name) => ({ name, family })),
      );
    }
  });

  it('any text gets an answer', () => {
    fc.assert(
      fc.property(anyText, (text) => [null, 'object'].includes(readUnit(text) && 'object')),
    );
  });
});
