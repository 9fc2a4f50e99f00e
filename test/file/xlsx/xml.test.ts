import { describe, expect, it } from 'vitest';
import { element, listElement } from '../../../src/file/xlsx/xml';

describe('elements', () => {
  it('an attribute that is undefined is left out, zero is not', () => {
    expect(element('a', { b: 0, c: undefined, d: '"' })).toBe('<a b="0" d="&quot;"/>');
  });

  it('children stand in their order', () => {
    expect(element('a', {}, ['<b/>', '', '<c/>'])).toBe('<a><b/><c/></a>');
  });

  it('a list counts its children, and an empty one is nothing at all', () => {
    expect(listElement('as', ['<a/>', '<a/>'])).toBe('<as count="2"><a/><a/></as>');
    expect(listElement('as', [])).toBe('');
  });
});
