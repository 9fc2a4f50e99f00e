import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oldEncodingOf } from '../../../src/language/hygiene/encoding';
import { TCVN3 } from '../../../src/language/hygiene/tcvn3';
import { readVni } from '../../../src/language/hygiene/vni';
import { anyText, cleanTexts, seeds } from '../arbitraries';

describe('old encodings', () => {
  it.each([
    'Céng hoµ x· héi chñ nghÜa ViÖt Nam',
    'KÕt qu¶ thùc hiÖn',
    'Tªn ®¬n vÞ',
    'Sè l\u00adîng',
    'Néi dung nhiÖm vô',
    'UBND x·',
  ])('%j is TCVN3', (text) => {
    expect(oldEncodingOf(text)).toBe('tcvn3');
  });

  it.each([
    'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam',
    'Noäi dung nhieäm vuï',
    'Keát quaû thöïc hieän',
    'COÄNG HOØA XAÕ HOÄI',
  ])('%j is VNI', (text) => {
    expect(oldEncodingOf(text)).toBe('vni');
  });

  it.each([
    '',
    'Cộng hoà xã hội chủ nghĩa Việt Nam',
    'hà giá hoà tòa xã vé',
    'São Paulo, Zürich, Málaga, Größe, façade, Ærø',
    '· Cập nhật · Đăng tải',
    '· 5 m², 20°C, 3×4, Windows®, ½',
    'Đài Truyền thanh: 42 tin, bài',
  ])('%j is not', (text) => {
    expect(oldEncodingOf(text)).toBe(null);
  });

  it('every letter with a mark has its code in TCVN3', () => {
    const letters = Object.values(TCVN3).filter((letter) => letter === letter.toLowerCase());
    expect(letters.sort().join('')).toBe(
      Array.from('àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵăâđêôơư')
        .sort()
        .join(''),
    );
  });

  it('VNI is read letter by letter', () => {
    expect(['ñieän', 'öùng', 'thuûy', 'nhöõng', 'giöõ', 'nghò', 'yeâu', 'ôû'].map(readVni)).toEqual(
      ['điện', 'ứng', 'thủy', 'những', 'giữ', 'nghị', 'yêu', 'ở'],
    );
  });

  it('clean Vietnamese is never taken for an old encoding', () => {
    fc.assert(
      fc.property(cleanTexts, (text) => oldEncodingOf(text) === null),
      { numRuns: 1000 },
    );
    expect(seeds().map(({ text }) => oldEncodingOf(text))).toEqual([null, null, null, null, null]);
  });

  it('any text gets an answer', () => {
    fc.assert(fc.property(anyText, (text) => ['tcvn3', 'vni', null].includes(oldEncodingOf(text))));
  });
});
