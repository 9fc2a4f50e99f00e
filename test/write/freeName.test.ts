import { describe, expect, it } from 'vitest';
import { freeSheetName, freeTableName } from '../../src/write/freeName';
import { aSheet, aSnapshot } from '../support/snapshot';

describe('free names', () => {
  it('a taken sheet name gets a number; case does not tell names apart', () => {
    expect(freeSheetName('Phụ lục', aSnapshot())).toBe('Phụ lục');
    const taken = aSnapshot(aSheet('PHỤ LỤC', []), aSheet('Phụ lục (2)', []));
    expect(freeSheetName('Phụ lục', taken)).toBe('Phụ lục (3)');
  });

  it('a table may not be called like another table or like a name', () => {
    const sheet = {
      ...aSheet('A', []),
      tables: [{ name: 'NhiemVu', area: { row: 0, column: 0, rows: 2, columns: 1 } }],
    };
    const names = [{ name: 'nhiemvu2', formula: '=1' }];
    expect(freeTableName('NhiemVu', { sheets: [sheet], names })).toBe('NhiemVu3');
  });
});
