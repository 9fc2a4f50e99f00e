import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pool } from '../../../src/file/xlsx/pool';

describe('pool', () => {
  it('equal items share one number, those that were there first keep theirs', () => {
    const items = pool(['none']);
    expect(['a', 'b', 'a', 'none'].map((item) => items.indexOf(item))).toEqual([1, 2, 1, 0]);
    expect(items.items).toEqual(['none', 'a', 'b']);
  });

  it('the number of an item is its place, whatever it is called', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        const items = pool();
        expect(names.map((name) => items.items[items.indexOf(name)])).toEqual(names);
        expect(items.items).toEqual([...new Set(names)]);
      }),
    );
  });
});
