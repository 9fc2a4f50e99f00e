import { describe, expect, it } from 'vitest';
import { ourReports } from '../../src/read/ourReport';
import { digestOf } from '../../src/workbook/digest';
import type { Snapshot } from '../../src/workbook/snapshot';
import { aSheet } from '../support/snapshot';

const CELLS = [['Phụ lục'], [null], ['Tổng số']];

const named = (place: string, digest = digestOf(CELLS)): Snapshot => ({
  sheets: ['Phụ lục', "Xã 'A'", 'BaoCao'].map((name) => aSheet(name, CELLS)),
  names: [
    { name: 'CCHC_TrangPhuLuc', formula: place },
    { name: 'CCHC_NoiDungPhuLuc', formula: `="${digest}"` },
  ],
});

const ourReport = (snapshot: Snapshot) => ourReports(snapshot)[0] ?? null;

describe('ourReports', () => {
  it('follows the name to its sheet, quoted or not', () => {
    const sheets = ["='Phụ lục'!$A$1:$F$17", "='Xã ''A'''!$A$1", '=BaoCao!$A$1'];
    expect(sheets.map((place) => ourReport(named(place))?.sheet)).toEqual([
      'Phụ lục',
      "Xã 'A'",
      'BaoCao',
    ]);
  });

  it('is untouched while it says what we wrote, or while we were writing', () => {
    expect(ourReport(named('=BaoCao!$A$1'))?.untouched).toBe(true);
    expect(ourReport(named('=BaoCao!$A$1', 'dang viet'))?.untouched).toBe(true);
    expect(ourReport(named('=BaoCao!$A$1', '0'))?.untouched).toBe(false);
    const { sheets, names } = named('=BaoCao!$A$1');
    expect(ourReport({ sheets, names: names.slice(0, 1) })?.untouched).toBe(false);
  });

  it('finds none where the sheet was deleted', () => {
    expect(ourReport(named('=#REF!$A$1'))).toBeNull();
    expect(ourReport(named("='Đã xóa'!$A$1"))).toBeNull();
    expect(ourReport({ ...named(''), names: [] })).toBeNull();
  });
});
