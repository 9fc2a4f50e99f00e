import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf, PAGES } from '../../src/pane/page';

describe('pageOf', () => {
  it('reads the fragments that the ribbon buttons open', () => {
    expect(['#create', '#check', '#report'].map(pageOf)).toEqual(['create', 'check', 'report']);
  });

  it('opens the first page where there is no fragment, or one that nobody knows', () => {
    expect(['', '#', '#Check', '#check=1', '#__proto__'].map(pageOf)).toEqual(
      Array.from({ length: 5 }, () => 'home'),
    );
  });

  it('answers any text with a page', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(PAGES).toContain(pageOf(text));
      }),
    );
  });
});
