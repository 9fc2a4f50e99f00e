import { describe, expect, it } from 'vitest';
import { onSheet1, type TestBed } from '../testBed';

export function eventFacts(bed: TestBed): void {
  type Told = Pick<Excel.WorksheetChangedEventArgs, 'address' | 'source' | 'triggerSource'>;

  /** Handlers run after their messages; the list is read when it has had the time to fill. */
  const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

  async function listen() {
    const told: Told[] = [];
    const handle = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const result = sheet.onChanged.add(({ address, source, triggerSource }) => {
        told.push({ address, source, triggerSource });
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    return { told, handle };
  }

  describe('events', () => {
    it('a handler hears what the user types, and that it was not the add-in', async () => {
      const { told } = await listen();
      bed.excel.user.type('Sheet1', 'D7', 'x');
      await expect
        .poll(() => told)
        .toEqual([{ address: 'D7', source: 'Local', triggerSource: 'Unknown' }]);
    });

    it("a handler hears the add-in's own writes as such, and no formats", async () => {
      const { told } = await listen();
      await onSheet1((sheet) => {
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('A1').format.font.bold = true;
      });
      await soon();
      expect(told).toEqual([
        { address: 'A1:B2', source: 'Local', triggerSource: 'ThisLocalAddin' },
      ]);
    });

    it('a handler that was taken off hears nothing', async () => {
      const { told, handle } = await listen();
      await Excel.run(handle.context, async (context) => {
        handle.remove();
        await context.sync();
      });
      bed.excel.user.type('Sheet1', 'A1', 'x');
      await soon();
      expect(told).toEqual([]);
    });

    it('a handler of all sheets hears the sheet, and what a single cell held before', async () => {
      const told: unknown[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(({ worksheetId, address, details }) => {
          told.push([worksheetId, address, details.valueBefore, details.valueAfter]);
          return Promise.resolve();
        });
        await context.sync();
      });
      bed.excel.user.type('Sheet1', 'A1', 'x');
      bed.excel.user.type('Sheet1', 'A1', '');
      const { id } = bed.excel.workbook.activeSheet;
      await expect
        .poll(() => told)
        .toEqual([
          [id, 'A1', '', 'x'],
          [id, 'A1', 'x', ''],
        ]);
    });

    it('a handler hears of sheets that come and go, without being told whose doing it was', async () => {
      const told: unknown[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add((event) => {
          told.push(['added', event.worksheetId]);
          return Promise.resolve();
        });
        worksheets.onDeleted.add((event) => {
          told.push(['deleted', event.worksheetId, 'triggerSource' in event]);
          return Promise.resolve();
        });
        await context.sync();
        worksheets.add('Sheet2');
        await context.sync();
      });
      const id = bed.excel.workbook.findSheet('Sheet2')?.id;
      bed.excel.user.remove('Sheet2');
      await expect
        .poll(() => told)
        .toEqual([
          ['added', id],
          ['deleted', id, false],
        ]);
    });
  });
}
