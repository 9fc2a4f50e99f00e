import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, findQuirks } from '../../src/language/hygiene';
import { CERTAIN_QUIRKS } from '../../src/language/hygiene/quirk';
import { anyText, cleanTexts, expectStraightReading, seeds, syllables } from './arbitraries';

const kindsIn = (text: string) => findQuirks(text).map(({ kind }) => kind);

describe('clean', () => {
  it.each([
    ['Nội dung nhiệm vụ', 'Nội dung nhiệm vụ'],
    ['Phƣơng hƣớng, ĐẠT ĐƢỢC', 'Phương hướng, ĐẠT ĐƯỢC'],
    ['thưc\u0323 hiên\u0323', 'thực hiện'],
    ['thưc̣ hiêṇ', 'thực hiện'],
    ['Ðài Truyền thanh, HÐND', 'Đài Truyền thanh, HĐND'],
    ['công tác tuyên  truyền', 'công tác tuyên truyền'],
    ['huyện.\u00a0Các tin\u00a0bài', 'huyện. Các tin bài'],
    ['kiểm soát ; phù hợp .', 'kiểm soát; phù hợp.'],
    ['báo\u200b cáo\ufeff', 'báo cáo'],
  ])('%j becomes %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    '(Kèm theo Báo cáo số      /BC-UBND ngày      tháng 11 năm 2024 của UBND huyện)',
    'Số:  /BC-UBND, ngày   tháng   năm 2024',
    'NGƯỜI LẬP BIỂU          CHỦ TỊCH',
    '   - Cổng TTĐT   \n\n\tTổng số',
    'hoà hòa, uỷ ủy, thuý thúy, khoá khóa',
    'hành chính …, ISO ..., ./. và tệp .xlsx; 1 ,5',
    'España, ć, Dvořák, El Niño, 한국어',
  ])('%j stays as it is', (text) => {
    expect(clean(text)).toBe(text);
  });

  it('a text in an old encoding is left as it is', () => {
    const tcvn3 = 'Céng  hoµ x· héi chñ nghÜa ViÖt Nam';
    expect(clean(tcvn3)).toBe(tcvn3);
  });

  it('clean text is a fixed point', () => {
    fc.assert(
      fc.property(anyText, (text) => clean(clean(text)) === clean(text)),
      { numRuns: 3000 },
    );
  });

  it('clean text is composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const done = clean(text);
        return done === text || done === done.normalize('NFC');
      }),
      { numRuns: 1000 },
    );
  });

  it('Vietnamese without slips is untouched', () => {
    fc.assert(
      fc.property(cleanTexts, (text) => clean(text) === text),
      { numRuns: 1000 },
    );
  });

  it('a decomposed syllable comes back composed', () => {
    fc.assert(fc.property(syllables, (word) => clean(word.normalize('NFD')) === word));
  });

  it('only the lines of the documents that hold a slip change', () => {
    const changed = seeds().map(({ name, text }) => {
      const lines = text.split('\n');
      return [name, lines.filter((line) => clean(line) !== line).length];
    });
    expect(changed).toEqual([
      ['000', 0],
      ['001', 9],
      ['002', 0],
      ['003', 2],
      ['004', 15],
    ]);
  });
});

describe('quirks', () => {
  it('each says where it is and what should stand there', () => {
    expect(findQuirks('Phƣơng án ; thưcj  hiện')).toEqual([
      { kind: 'lookAlike', start: 0, end: 6, becomes: 'Phương' },
      { kind: 'blankBeforeMark', start: 9, end: 10, becomes: '' },
      { kind: 'unfinishedTelex', start: 12, end: 17, becomes: 'thực' },
      { kind: 'doubleBlank', start: 17, end: 19, becomes: ' ' },
    ]);
  });

  it('the certain ones, mended, are what clean gives', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let done = '';
        let from = 0;
        for (const { kind, start, end, becomes } of findQuirks(text)) {
          if (!CERTAIN_QUIRKS.some((certain) => certain === kind)) continue;
          done += text.slice(from, start) + (becomes ?? '');
          from = end;
        }
        expect(done + text.slice(from)).toBe(clean(text));
      }),
    );
  });

  it('clean text has no certain quirk', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kinds = kindsIn(clean(text)) as readonly string[];
        expect(CERTAIN_QUIRKS.filter((kind) => kinds.includes(kind))).toEqual([]);
      }),
    );
  });

  it('the documents hold exactly those that were found by hand', async () => {
    const found = seeds().flatMap(({ name, text }) =>
      findQuirks(text).map(
        ({ kind, start, end, becomes }) =>
          `${name}:${text.slice(0, start).split('\n').length} ${kind} ` +
          `${JSON.stringify(text.slice(start, end))} → ${JSON.stringify(becomes)}`,
      ),
    );
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('golden/quirks.txt');
  });

  it('a long text of any shape is read in one go', () => {
    expectStraightReading(findQuirks);
  }, 60_000);
});
