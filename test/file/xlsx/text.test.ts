import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeText, xstring } from '../../../src/file/xlsx/text';
import { parseXml, readXstring } from './parts';
import { TEXTS } from './texts';

describe('texts of the file', () => {
  it('what XML cannot hold is written by its code', () => {
    expect(xstring('a\u0000b\r\n\ud83d')).toBe('a_x0000_b_x000D_\n_xD83D_');
    expect(xstring('😀 ế\t')).toBe('😀 ế\t');
  });

  it('a text that looks like a code is no code', () => {
    expect(xstring('_x000D_')).toBe('_x005F_x000D_');
    expect(xstring('_x000D_x000D_')).toBe('_x005F_x000D_x005F_x000D_');
    expect(xstring('_x000G_ _x00D_')).toBe('_x000G_ _x00D_');
    expect(xstring('_x000D\u0001')).toBe('_x005F_x000D_x0001_');
  });

  it('signs of XML are written as references', () => {
    expect(escapeText('a<b>&"]]>')).toBe('a&lt;b&gt;&amp;"]]&gt;');
    expect(escapeAttribute('a"b\n\t')).toBe('a&quot;b&#10;&#9;');
  });

  it('every text comes back from its code', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        expect(readXstring(xstring(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('every text comes back from an element and from an attribute', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const [inside, attribute] = [escapeText(xstring(text)), escapeAttribute(xstring(text))];
        const root = parseXml(`<a b="${attribute}">${inside}</a>`);
        const read = [root.textContent, root.getAttribute('b') ?? ''].map(readXstring);
        expect(read).toEqual([text, text]);
      }),
    );
  });
});
