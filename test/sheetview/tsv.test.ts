import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTsv, writeTsv } from '../../src/sheetview/tsv';

describe('cells on the clipboard', () => {
  it('are read as Excel writes them: quotes around lines, and a line at the end', () => {
    expect(readTsv('a\t"b\r\nc ""d"""\r\n1\t\r\n')).toEqual([
      ['a', 'b\nc "d"'],
      ['1', ''],
    ]);
  });

  it('a quote in a text stands for itself', () => {
    expect(readTsv('"Hội" nghị\tb')).toEqual([['"Hội" nghị', 'b']]);
    expect(readTsv('5" màn')).toEqual([['5" màn']]);
    expect(readTsv('')).toEqual([]);
  });

  it('come back as they were', () => {
    const text = fc.string().map((each) => each.replace(/\r\n?/g, '\n'));
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1 }),
      )
      .filter((all) => all.at(-1)?.join('') !== '');
    fc.assert(
      fc.property(rows, (all) => {
        expect(readTsv(writeTsv(all))).toEqual(all);
      }),
    );
  });
});
