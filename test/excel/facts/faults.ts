import { describe, expect, it } from 'vitest';
import { codeOf, failureOf, onSheet1, type TestBed } from '../testBed';

export function faultFacts(bed: TestBed): void {
  const write = (value: string, options: Excel.RunOptions = {}) =>
    Excel.run(options, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
      await context.sync();
    });

  const a1 = () => bed.excel.value('Sheet1', 'A1');

  describe('what can go wrong', () => {
    it('the n-th request fails with a given code and changes nothing', async () => {
      bed.excel.failRequest(2, { code: 'GeneralException', message: 'Hỏng' });
      await write('một');
      const failure = await failureOf(write('hai'));
      expect([failure?.code, failure?.message, a1()]).toEqual(['GeneralException', 'Hỏng', 'một']);
      await write('ba');
      expect(a1()).toBe('ba');
    });

    it('an error in the middle of a request keeps what was done before it, and nothing after', async () => {
      const failure = await failureOf(
        onSheet1((sheet) => {
          sheet.getRange('A1').values = [['trước']];
          sheet.getRange('A2').format.rowHeight = 500;
          sheet.getRange('A3').values = [['sau']];
        }),
      );
      expect([failure?.code, a1(), bed.excel.value('Sheet1', 'A3')]).toEqual([
        'InvalidArgument',
        'trước',
        null,
      ]);
      expect(failure?.debugInfo.statement).toBe('format.rowHeight = ...;');
    });

    it('while the user types into a cell a request fails', async () => {
      bed.excel.editingCell = true;
      expect(await codeOf(write('x'))).toBe('InvalidOperationInCellEditMode');
      bed.excel.editingCell = false;
      expect(await codeOf(write('x'))).toBe(null);
    });

    it('a request that can wait is done when the user has left the cell', async () => {
      bed.excel.editingCell = true;
      const waiting = write('x', { delayForCellEdit: true });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(a1()).toBe(null);
      bed.excel.editingCell = false;
      await waiting;
      expect(a1()).toBe('x');
    });

    it('a protected sheet refuses every change of its cells, and can be read', async () => {
      bed.excel.user.protect('Sheet1');
      const changes: ((sheet: Excel.Worksheet) => unknown)[] = [
        (sheet) => (sheet.getRange('A1').values = [['x']]),
        (sheet) => (sheet.getRange('A1').numberFormat = [['@']]),
        (sheet) => (sheet.getRange('A1').format.font.bold = true),
        (sheet) => (sheet.getRange('A1').format.columnWidth = 9),
        (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous'),
        (sheet) => sheet.getRange('A1:B1').merge(),
        (sheet) => sheet.getRange('A1').clear(),
        (sheet) => sheet.getRange('A1').dataValidation.clear(),
        (sheet) => sheet.tables.add('A1:B2', true),
      ];
      for (const change of changes) {
        expect(await codeOf(onSheet1((sheet) => change(sheet)))).toBe('AccessDenied');
      }
      const [range, protection] = await onSheet1((sheet) => [
        sheet.getRange('A1').load('values'),
        sheet.protection.load('protected'),
      ]);
      expect([range.values, protection.protected]).toEqual([[['']], true]);
    });

    it('a read-only workbook refuses every change', async () => {
      bed.excel.readOnly = true;
      const failure = await failureOf(write('x'));
      expect([failure?.code, failure?.message]).toEqual([
        'AccessDenied',
        "You don't have sufficient permissions for this action.",
      ]);
      const add = Excel.run(async (context) => {
        context.workbook.worksheets.add('B');
        await context.sync();
      });
      expect(await codeOf(add)).toBe('AccessDenied');
    });

    it('a request of more than 5 MB is refused and changes nothing', async () => {
      const rows = Array.from({ length: 200 }, () => ['ế'.repeat(10_000)]);
      const large = onSheet1((sheet) => (sheet.getRange('A1:A200').values = rows));
      expect(await codeOf(large)).toBe('RequestPayloadSizeLimitExceeded');
      expect(a1()).toBe(null);
    });

    it('an answer of more than 5 MB is refused', async () => {
      for (let row = 1; row <= 200; row++) {
        bed.excel.user.type('Sheet1', `A${row}`, 'ế'.repeat(10_000));
      }
      const read = onSheet1((sheet) => sheet.getRange('A1:A200').load('values'));
      expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
    });

    it('without a connection a request is never answered and never done', async () => {
      bed.excel.isConnected = false;
      const settled = await Promise.race([
        write('x').then(() => 'answered'),
        new Promise((resolve) => setTimeout(() => resolve('silence'), 50)),
      ]);
      expect([settled, a1()]).toEqual(['silence', null]);
    });
  });
}
