import { describe, expect, it } from 'vitest';
import { ourReportSheet } from '../../src/read/ourReport';
import type { Snapshot } from '../../src/workbook/snapshot';
import { aSheet } from '../support/snapshot';

const named = (formula: string): Snapshot => ({
  sheets: [aSheet('Phụ lục', []), aSheet("Xã 'A'", []), aSheet('BaoCao', [])],
  names: [{ name: 'CCHC_TrangPhuLuc', formula }],
});

describe('ourReportSheet', () => {
  it('follows the name to its sheet, quoted or not', () => {
    expect(ourReportSheet(named("='Phụ lục'!$A$1:$F$17"))).toBe('Phụ lục');
    expect(ourReportSheet(named("='Xã ''A'''!$A$1"))).toBe("Xã 'A'");
    expect(ourReportSheet(named('=BaoCao!$A$1'))).toBe('BaoCao');
  });

  it('finds none where the sheet was deleted', () => {
    expect(ourReportSheet(named('=#REF!$A$1'))).toBeNull();
    expect(ourReportSheet(named("='Đã xóa'!$A$1"))).toBeNull();
    expect(ourReportSheet({ ...named(''), names: [] })).toBeNull();
  });
});
