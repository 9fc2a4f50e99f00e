import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packageDifference } from './packageDifference';
import { missing, parseXml } from './xmlDifference';

const xml = (text: string) => parseXml(strToU8(text));
const both = (before: string, after: string) => [
  missing(xml(before), xml(after)),
  missing(xml(after), xml(before)),
];

describe('the difference of two workbook files', () => {
  it('a part with other bytes is named with what it lost and gained', () => {
    const zip = (parts: Record<string, string>) =>
      zipSync(Object.fromEntries(Object.entries(parts).map(([at, text]) => [at, strToU8(text)])));
    const before = zip({ 'a.xml': '<a><row r="1"/></a>', 'b.xml': '<b/>', 'c.xml': '<c/>' });
    const after = zip({ 'a.xml': '<a><row r="2"/></a>', 'b.xml': '<b/>', 'd.xml': '<d/>' });
    expect(packageDifference(before, after)).toEqual({
      removed: ['c.xml'],
      added: ['d.xml'],
      changed: new Map([['a.xml', { lost: ['a/row[1]'], gained: ['a/row[2]'] }]]),
    });
  });

  it('prefixes, quotes, the order of attributes and counts say nothing', () => {
    const before = '<a xmlns="n" x="1" y="2" count="3"><b/></a>';
    expect(both(before, `<p:a xmlns:p="n" y='2' x='1' count='4'><p:b></p:b></p:a>`)).toEqual([
      [],
      [],
    ]);
  });

  it('cells go by their names, said or not', () => {
    const before = '<d><row r="2"><c r="A2"><v>1</v></c><c><v>2</v></c></row><row><c/></row></d>';
    const after =
      '<d><row r="2"><c r="B2"><v>3</v></c></row><row r="3"><c r="A3"/><c r="D3"/></row></d>';
    expect(both(before, after)).toEqual([
      ['d/row[2]/c[A2]', 'd/row[2]/c[B2]/v[1] text'],
      ['d/row[2]/c[B2]/v[1] text', 'd/row[3]/c[D3]'],
    ]);
  });

  it('attributes, texts and the order of a list without names are said', () => {
    const before = '<l><i x="1">a</i><i x="2">b</i></l>';
    expect(both(before, '<l><i x="1">a</i><i x="3">c</i><i/></l>')).toEqual([
      ['l/i[2]@x', 'l/i[2] text'],
      ['l/i[2]@x', 'l/i[2] text', 'l/i[3]'],
    ]);
  });

  it('another namespace is another element', () => {
    expect(both('<a xmlns="n"/>', '<a xmlns="m"/>')).toEqual([['a of n'], ['a of m']]);
  });
});
