import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf, PAGES } from '../../src/pane/page';

const at = (hash: string, search = '') => pageOf({ hash, search });

describe('pageOf', () => {
  it('reads the fragments that the ribbon buttons open', () => {
    expect(['#create', '#check', '#report'].map((hash) => at(hash))).toEqual([
      'create',
      'check',
      'report',
    ]);
  });

  it('goes by the query where a host has dropped the fragment, or added to it', () => {
    expect(at('', '?page=check')).toBe('check');
    expect(at('#_xdm_Info=1', '?page=check')).toBe('check');
    expect(at('#report&_xdm_Info=1', '?page=check')).toBe('report');
  });

  it('opens the first page where there is none, or one that nobody knows', () => {
    expect(['', '#', '#Check', '#checked', '#__proto__'].map((hash) => at(hash))).toEqual(
      Array.from({ length: 5 }, () => 'home'),
    );
    expect(at('', '?page=constructor')).toBe('home');
  });

  it('answers any text with a page', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (hash, search) => {
        expect(PAGES).toContain(at(hash, search));
      }),
    );
  });
});
