import { describe, expect, it } from 'vitest';
import { codeOf, onSheet1, type TestBed } from '../testBed';

export function sheetFacts(bed: TestBed): void {
  const names = () => bed.excel.book.sheets.map(({ name }) => name);

  const add = (name: string) =>
    codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );

  describe('sheets', () => {
    it('a new sheet comes last and is not the active one', async () => {
      expect(await add('Nhiệm vụ')).toBe(null);
      expect([names(), bed.excel.book.active]).toEqual([['Sheet1', 'Nhiệm vụ'], 'Sheet1']);
    });

    it.each([
      '',
      'a'.repeat(32),
      'a/b',
      'a\\b',
      'a?',
      'a*',
      '[a',
      'a]',
      'a:b',
      "'a",
      "a'",
      'History',
    ])('a sheet cannot be called %j', async (name) => {
      expect(await add(name)).toBe('InvalidArgument');
    });

    it('two sheets cannot have the same name, in whatever case', async () => {
      expect(await add('SHEET1')).toBe('ItemAlreadyExists');
    });

    it('names in formulas follow a sheet to its new name', async () => {
      await Excel.run(async (context) => {
        context.workbook.names.add('Bảng', '=Sheet1!$A$1');
        context.workbook.worksheets.getItem('Sheet1').name = 'Nhiệm vụ';
        await context.sync();
      });
      expect([names(), bed.excel.book.active]).toEqual([['Nhiệm vụ'], 'Nhiệm vụ']);
      expect([...bed.excel.book.names]).toEqual([['Bảng', "='Nhiệm vụ'!$A$1"]]);
    });

    it('the last visible sheet can be neither deleted nor hidden', async () => {
      expect(await codeOf(onSheet1((sheet) => sheet.delete()))).toBe('InvalidOperation');
      const hide = onSheet1((sheet) => (sheet.visibility = 'Hidden'));
      expect(await codeOf(hide)).toBe('InvalidOperation');
    });

    it('a very hidden sheet cannot be deleted', async () => {
      await add('B');
      await onSheet1((sheet) => (sheet.visibility = 'VeryHidden'));
      expect(bed.excel.book.active).toBe('B');
      expect(await codeOf(onSheet1((sheet) => sheet.delete()))).toBe('GeneralException');
    });

    it('a hidden sheet can be neither activated nor selected in', async () => {
      await add('B');
      await onSheet1((sheet) => (sheet.visibility = 'Hidden'));
      expect(await codeOf(onSheet1((sheet) => sheet.activate()))).toBe('InvalidOperation');
      const select = onSheet1((sheet) => sheet.getRange('A1').select());
      expect(await codeOf(select)).toBe('InvalidOperation');
    });

    it('a deleted sheet is gone, and names that spoke of it are broken', async () => {
      await add('B');
      await Excel.run(async (context) => {
        context.workbook.names.add('Ô', '=B!$A$1');
        context.workbook.worksheets.getItem('B').delete();
        await context.sync();
      });
      expect([names(), bed.excel.book.names.get('Ô')]).toEqual([['Sheet1'], '=#REF!$A$1']);
    });

    it('selecting shows the place, activating the sheet', async () => {
      await add('B');
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('B').getRange('C3:D4').select();
        await context.sync();
      });
      const [, sheet] = bed.excel.book.sheets;
      expect([bed.excel.book.active, sheet?.selection]).toEqual([
        'B',
        { row: 2, column: 2, rows: 2, columns: 2 },
      ]);
    });

    it('sheets can change places', async () => {
      await add('B');
      await onSheet1((sheet) => (sheet.position = 1));
      expect(names()).toEqual(['B', 'Sheet1']);
    });

    it.each(['A0', 'XFE1', 'A1048577', 'A1:B2,C3', 'không', 'Khác!A1'])(
      '%j is no address of a sheet',
      async (address) => {
        const get = onSheet1((sheet) => sheet.getRange(address).load('address'));
        expect(await codeOf(get)).toBe('InvalidArgument');
      },
    );

    it('ranges are found from ranges, and never leave the sheet', async () => {
      const ranges = await onSheet1((sheet) => {
        const range = sheet.getRangeByIndexes(1, 1, 3, 2);
        const found = [
          range,
          range.getCell(0, 1),
          range.getRow(2),
          range.getColumn(1),
          range.getOffsetRange(1, 1),
          range.getResizedRange(-2, 1),
          range.getEntireRow(),
          range.getEntireColumn(),
          range.getLastCell(),
        ];
        return found.map((one) => one.load('address'));
      });
      expect(ranges.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
        'B2:C4',
        'C2',
        'B4:C4',
        'C2:C4',
        'C3:D5',
        'B2:D2',
        '2:4',
        'B:C',
        'C4',
      ]);
      const outside = onSheet1((sheet) =>
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
      );
      expect(await codeOf(outside)).toBe('InvalidArgument');
    });

    it('frozen rows are known to the book', async () => {
      const location = await onSheet1((sheet) => {
        sheet.freezePanes.freezeRows(2);
        return sheet.freezePanes.getLocationOrNullObject().load('address');
      });
      expect([bed.excel.book.sheets[0]?.frozenRows, location.address]).toEqual([2, 'Sheet1!1:2']);
    });
  });
}
