import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_TYPES,
  isAbbreviationOf,
  typeOfAbbreviation,
} from '../../../src/language/reference/types';

describe('kinds of documents', () => {
  it('an abbreviation leads to a kind that has it', () => {
    const pairs = Object.values(DOCUMENT_TYPES)
      .flat()
      .map((short) => [typeOfAbbreviation(short) ?? '', short] as const);
    expect(pairs.filter(([type, short]) => !isAbbreviationOf(type, short))).toEqual([]);
  });

  it('only the decisions and circulars share theirs', () => {
    const shared = Object.entries(DOCUMENT_TYPES).flatMap(([type, all]) =>
      all.filter((short) => typeOfAbbreviation(short) !== type).map((short) => [type, short]),
    );
    expect(shared).toEqual([
      ['Quy định', 'QĐ'],
      ['Thông tri', 'TT'],
    ]);
    expect([
      typeOfAbbreviation('QĐ'),
      typeOfAbbreviation('ctr'),
      typeOfAbbreviation('UBND'),
    ]).toEqual(['Quyết định', 'Chương trình', null]);
  });

  it('a kind without an abbreviation has none of any', () => {
    expect([isAbbreviationOf('Luật', 'QH'), isAbbreviationOf('Thơ', 'T')]).toEqual([false, false]);
  });
});
