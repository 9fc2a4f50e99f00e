import { describe, expect, it } from 'vitest';
import { codeOf, onSheet1, type TestBed } from '../testBed';

export function tableFacts(bed: TestBed): void {
  const tables = () => bed.excel.book.sheets[0]?.tables;

  const addTable = (address: string) => onSheet1((sheet) => sheet.tables.add(address, true));

  async function headings(...values: (string | number)[]) {
    await onSheet1((sheet) => (sheet.getRangeByIndexes(0, 0, 1, values.length).values = [values]));
  }

  const readHeadings = async () => {
    const range = await onSheet1((sheet) =>
      sheet.tables.getItemAt(0).getHeaderRowRange().load('values'),
    );
    return range.values[0] as unknown[];
  };

  describe('tables', () => {
    it('a table has a name, an area and a row below its headings', async () => {
      await headings('STT', 'Nội dung');
      await onSheet1((sheet) => {
        const table = sheet.tables.add('A1:B1', true);
        table.name = 'NhiemVu';
        table.showFilterButton = false;
        table.showBandedRows = false;
        table.style = 'TableStyleLight1';
      });
      const area = { row: 0, column: 0, rows: 2, columns: 2 };
      expect(tables()).toEqual([{ name: 'NhiemVu', area }]);
    });

    it('headings are texts, none is empty, and no two are alike', async () => {
      await headings('a', 2024, 'A', '');
      await addTable('A1:D3');
      expect(await readHeadings()).toEqual(['a', '2024', 'A2', 'Column4']);
      bed.excel.user.type('Sheet1', 'B1', 'a');
      expect(await readHeadings()).toEqual(['a', 'a2', 'A22', 'Column4']);
    });

    it('tables do not overlap, and do not lie over merged cells', async () => {
      await addTable('A1:B3');
      expect(await codeOf(addTable('B3:C5'))).toBe('InvalidArgument');
      await onSheet1((sheet) => sheet.getRange('E1:F1').merge());
      expect(await codeOf(addTable('D1:E3'))).toBe('MergedRangeConflict');
      const merge = onSheet1((sheet) => sheet.getRange('A2:B2').merge());
      expect(await codeOf(merge)).toBe('InvalidArgument');
    });

    it.each(['A1', 'R1C1', '1a', 'a b', 'a-b', '', 'r'])(
      'a table cannot be called %j',
      async (name) => {
        await addTable('A1:B3');
        const rename = onSheet1((sheet) => (sheet.tables.getItemAt(0).name = name));
        expect(await codeOf(rename)).toBe('InvalidArgument');
      },
    );

    it('a name of a table is free of tables and names', async () => {
      await addTable('A1:B3');
      await addTable('D1:E3');
      await Excel.run(async (context) => {
        context.workbook.names.add('Đã_có', '=1');
        await context.sync();
      });
      for (const name of ['table1', 'đã_có']) {
        const rename = onSheet1((sheet) => (sheet.tables.getItem('Table2').name = name));
        expect(await codeOf(rename)).toBe('InvalidArgument');
      }
    });

    it('a table can be resized below its headings', async () => {
      await addTable('A1:B3');
      await onSheet1((sheet) => sheet.tables.getItem('Table1').resize('A1:C9'));
      expect(tables()?.[0]?.area).toEqual({ row: 0, column: 0, rows: 9, columns: 3 });
      const moved = onSheet1((sheet) => sheet.tables.getItem('Table1').resize('A2:C9'));
      expect(await codeOf(moved)).toBe('InvalidArgument');
    });

    it('a deleted table takes its contents along', async () => {
      await headings('STT', 'Nội dung');
      await addTable('A1:B3');
      await onSheet1((sheet) => sheet.tables.getItem('Table1').delete());
      expect([tables(), bed.excel.value('Sheet1', 'A1')]).toEqual([[], null]);
    });

    it('without headers it is refused by name', async () => {
      const add = onSheet1((sheet) => sheet.tables.add('A1:B2', false));
      expect(await codeOf(add)).toBe('NotImplemented');
      expect(bed.excel.refusals.splice(0)).toHaveLength(1);
    });
  });

  describe('names', () => {
    const inNames = <T>(work: (names: Excel.NamedItemCollection) => T) =>
      Excel.run(async (context) => {
        const result = work(context.workbook.names);
        await context.sync();
        return result;
      });

    it('a name has a formula, a value and a kind', async () => {
      const items = await inNames((names) =>
        [
          names.add('Phiên_bản', '=3'),
          names.add('Kỳ', '="Quý I"'),
          names.add('Ô', "='Sheet1'!$B$2"),
        ].map((item) => item.load('name,formula,value,type,scope,visible')),
      );
      const seen = items.map(({ formula, value, type }): unknown[] => [formula, value, type]);
      expect(seen).toEqual([
        ['=3', 3, 'Double'],
        ['="Quý I"', 'Quý I', 'String'],
        ["='Sheet1'!$B$2", "'Sheet1'!$B$2", 'Range'],
      ]);
      expect(items.map(({ scope, visible }) => `${scope} ${String(visible)}`)[0]).toBe(
        'Workbook true',
      );
      expect([...bed.excel.book.names.keys()]).toEqual(['Phiên_bản', 'Kỳ', 'Ô']);
    });

    it('a range can be named, and found by its name', async () => {
      const range = await Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        names.add('Ô', worksheets.getItem('Sheet1').getRange('B2:C3'));
        const found = names.getItem('Ô').getRange().load('address');
        await context.sync();
        return found;
      });
      expect(range.address).toBe('Sheet1!B2:C3');
      expect(bed.excel.book.names.get('Ô')).toBe("='Sheet1'!$B$2:$C$3");
    });

    it('a name exists once, and can be replaced in one request', async () => {
      await inNames((names) => names.add('Kỳ', '=1'));
      expect(await codeOf(inNames((names) => names.add('kỳ', '=2')))).toBe('ItemAlreadyExists');
      await inNames((names) => {
        names.getItemOrNullObject('Kỳ').delete();
        names.add('Kỳ', '=2');
      });
      expect(bed.excel.book.names.get('Kỳ')).toBe('=2');
    });

    it.each(['A1', 'a b', '1a'])('nothing can be called %j', async (name) => {
      expect(await codeOf(inNames((names) => names.add(name, '=1')))).toBe('InvalidArgument');
    });
  });
}
