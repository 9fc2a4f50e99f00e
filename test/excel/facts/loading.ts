import { describe, expect, it } from 'vitest';
import { codeOf, failureOf, onSheet1, type TestBed } from '../testBed';

export function loadingFacts(bed: TestBed): void {
  describe('loading', () => {
    it('a property that was not loaded throws in office.js itself', async () => {
      const run = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1').load('visibility');
        await context.sync();
        return [sheet.visibility, sheet.name];
      });
      expect(await codeOf(run)).toBe('PropertyNotLoaded');
    });

    it('an item of a collection has only the properties that were named', async () => {
      const run = Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name, id }) => [name, id]);
      });
      expect(await codeOf(run)).toBe('PropertyNotLoaded');
    });

    it('items of a collection can be used, and loaded through, at once', async () => {
      bed.excel.user.type('Sheet1', 'A1', 'STT');
      const names = await Excel.run(async (context) => {
        const table = context.workbook.tables.add('Sheet1!A1:A3', true);
        table.name = 'NhiemVu';
        const tables = context.workbook.tables.load('items/name,items/worksheet/name');
        const sheets = context.workbook.worksheets.load('items/id');
        await context.sync();
        const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load('address'));
        await context.sync();
        const found = tables.items.map(({ name, worksheet }) => `${name} in ${worksheet.name}`);
        return [...found, ...ranges.map(({ address }) => address)];
      });
      expect(names).toEqual(['NhiemVu in Sheet1', 'Sheet1!A1']);
    });

    it('what is below a property is loaded by its path', async () => {
      const range = await onSheet1((sheet) => {
        const cell = sheet.getRange('A1');
        cell.format.font.bold = true;
        return cell.load('address,format/font/bold,format/wrapText');
      });
      const { address, format } = range;
      expect([address, format.font.bold, format.wrapText]).toEqual(['Sheet1!A1', true, false]);
    });

    it('a missing item is ItemNotFound and names the statement', async () => {
      const failure = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Khác').load('name');
          await context.sync();
        }),
      );
      expect(failure?.code).toBe('ItemNotFound');
      expect(failure?.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
      expect(failure?.debugInfo.statement).toBe('var worksheet = worksheets.getItem(...);');
    });

    it('a missing item that may be missing is a null object, and so is everything below it', async () => {
      const nulls = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Khác');
        const range = sheet.getRange('A1').load('values');
        const found = context.workbook.worksheets.getItemOrNullObject('sheet1');
        await context.sync();
        return [sheet.isNullObject, range.isNullObject, found.isNullObject];
      });
      expect(nulls).toEqual([true, true, false]);
    });

    it('nothing happens to a null object, whatever is asked of it', async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Khác');
        sheet.name = 'X';
        sheet.delete();
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
      expect(bed.excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    });

    it('to load everything is refused by name', async () => {
      expect(await codeOf(onSheet1((sheet) => sheet.getRange('A1').load()))).toBe('NotImplemented');
      expect(bed.excel.refusals.splice(0).map(({ object, member }) => [object, member])).toEqual([
        ['Range', 'load'],
      ]);
    });

    it('ranges are released when a run has ended', async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
        await context.sync();
        expect(bed.excel.keptReferences).toBe(1);
        range.values = [['x']];
        await context.sync();
      });
      await expect.poll(() => bed.excel.keptReferences).toBe(0);
      expect(bed.excel.value('Sheet1', 'A1')).toBe('x');
    });
  });
}
