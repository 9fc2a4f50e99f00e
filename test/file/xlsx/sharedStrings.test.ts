import { describe, expect, it } from 'vitest';
import { sharedStrings } from '../../../src/file/xlsx/sharedStrings';
import { attributesOf, parseXml } from './parts';

describe('shared strings', () => {
  it('an equal text is stored once and counted each time', () => {
    const strings = sharedStrings();
    expect(['x', ' y ', 'x'].map((text) => strings.indexOf(text))).toEqual([0, 1, 0]);
    const root = parseXml(strings.xml());
    expect([root.getAttribute('count'), root.getAttribute('uniqueCount')]).toEqual(['3', '2']);
    expect([...root.getElementsByTagName('t')].map((each) => each.textContent)).toEqual([
      'x',
      ' y ',
    ]);
  });

  it('blanks at the ends of a text are said to matter', () => {
    const strings = sharedStrings();
    strings.indexOf(' ');
    expect(attributesOf(parseXml(strings.xml()), 't')).toEqual([{ 'xml:space': 'preserve' }]);
  });
});
