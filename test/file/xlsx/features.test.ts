import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/file/xlsx/writeXlsx';
import { findOpenpyxl, readWithOpenpyxl, type SeenSheet } from '../../tools/openpyxl';
import { findPoppler, wordsOf } from '../../tools/pdf';
import { convert, convertToPdf, findSoffice } from '../../tools/soffice';
import { LIST, richBook } from './richBook';

const READERS = [
  ['openpyxl', findOpenpyxl() !== null],
  ['LibreOffice', findOpenpyxl() !== null && findSoffice() !== null],
] as const;

describe.each(READERS)('every feature arrives in %s', (reader, isHere) => {
  describe.skipIf(!isHere)('and', () => {
    let folder = '';
    let seen: SeenSheet[] = [];
    const isOffice = reader === 'LibreOffice';
    const sheet = () => {
      const [first] = seen;
      if (first === undefined) throw new Error('no sheet');
      return first;
    };

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'features-'));
      const file = join(folder, 'rich.xlsx');
      writeFileSync(file, writeXlsx(richBook()));
      const copies = join(folder, 'copies');
      mkdirSync(copies);
      const files = isOffice
        ? convert([file], { to: 'xlsx:Calc MS Excel 2007 XML', ending: '.xlsx', outDir: copies })
        : [file];
      seen = readWithOpenpyxl(files)[0]?.sheets ?? [];
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('guides warn, whatever they accept', () => {
      const { validations } = sheet();
      expect(
        validations.map(({ area, type, style, formula }) => [area, type, style, formula]),
      ).toEqual(
        expect.arrayContaining([
          ['A2:A5', 'list', 'warning', '"x,Chưa xong"'],
          ['B2:B5', 'decimal', 'warning', '0'],
          ['C2:C5', 'date', 'warning', '36526'],
          ['D2:D5', 'list', 'warning', "'Danh mục'!$A$1:$A$2"],
          ['F2:F5', 'list', 'warning', 'CCHC_DanhMuc'],
        ]),
      );
      expect(validations.find(({ area }) => area === 'G2:G5')).toMatchObject({
        promptTitle: 'Ghi chú',
        prompt: 'Ghi ngắn gọn',
      });
    });

    it('conditions have their looks, and the later one wins', () => {
      const conditions = [...sheet().conditions].sort((a, b) => a.priority - b.priority);
      expect(
        conditions.map(({ area, formula, strike, bold, fill }) => [
          area,
          formula,
          bold,
          strike,
          fill,
        ]),
      ).toEqual([
        ['A2:C5', '$A2="x"', expect.toSatisfy((bold) => !bold), true, null],
        ['A2:C5', '$B2>0.4', true, expect.toSatisfy((strike) => !strike), 'FFFFF2CC'],
      ]);
    });

    it('links lead outside, with their blanks and accents in codes', () => {
      const links = Object.entries(sheet().links).map(([at, url]) => [at, decodeURI(url)]);
      expect(links).toEqual([
        ['A2', 'https://a.vn/văn bản?x=1&y=2%#t'],
        ['A3', 'https://a.vn/100%'],
      ]);
    });

    it('a closed group and hidden columns are not seen', () => {
      const { columns } = sheet();
      const of = (name: string) => columns[name] ?? { hidden: false, level: 0, collapsed: false };
      expect(of('D')).toMatchObject({ hidden: true, level: 1 });
      // LibreOffice knows it from the column itself and never writes it.
      if (!isOffice) expect(of('E')).toMatchObject({ collapsed: true });
      expect(of('F')).toMatchObject({ hidden: true, level: 0 });
      expect(of('A')).toMatchObject({ hidden: false, level: 0 });
    });

    it('rows and columns are frozen, and a hidden sheet is hidden', () => {
      // LibreOffice keeps what a window shows only where it has one.
      if (!isOffice) expect(sheet().freeze).toBe('B2');
      expect(seen.map(({ name, visible }) => [name, visible])).toEqual([
        [sheet().name, true],
        [LIST, false],
      ]);
    });

    it('a draft says so on all pages, the number is missing on the first', () => {
      const { headers } = sheet();
      expect(headers).toEqual({
        others: ['DỰ THẢO && 1', expect.stringContaining('P')],
        first: ['DỰ THẢO && 1', null],
      });
    });

    it('pages end above the rows that begin one', () => {
      expect(sheet().breaks).toEqual([3]);
    });

    it('a column of one formula is a calculated one', () => {
      if (isOffice) return; // LibreOffice 7 has no calculated columns: it drops them.
      expect(sheet().calculated).toEqual({ 'Kết quả': 'Bang[[#This Row],[Số]]*2' });
    });
  });
});

describe.skipIf(findSoffice() === null || findPoppler() === null)('printed by LibreOffice', () => {
  it('a page begins at the break although the sheet is fitted to one page in width', () => {
    const folder = mkdtempSync(join(tmpdir(), 'features-'));
    try {
      const file = join(folder, 'rich.xlsx');
      writeFileSync(file, writeXlsx(richBook()));
      const words = wordsOf(convertToPdf([file], folder)[0] ?? '');
      const pagesOf = (wanted: string) =>
        words.filter(({ text }) => text === wanted).map(({ page }) => page);
      expect([pagesOf('việc-2'), pagesOf('việc-3')]).toEqual([[1], [2]]);
      expect(pagesOf('THẢO')).toEqual([1, 2]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
