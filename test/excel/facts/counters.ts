import { describe, expect, it } from 'vitest';
import { onSheet1, type TestBed } from '../testBed';

export function counterFacts(bed: TestBed): void {
  describe('counters', () => {
    it('count requests, actions and bytes', async () => {
      await onSheet1((sheet) => {
        sheet.getRange('A1').values = [['ế']];
        return sheet.getRange('A1').load('values');
      });
      const { requests, actions, sent, received } = bed.excel.counters;
      expect(requests).toBe(1);
      expect(actions).toBeGreaterThan(5);
      expect(sent).toBeGreaterThan(500);
      expect(received).toBeGreaterThan(100);
    });

    it('office.js tidies up after a run with a request of its own, which is counted apart', async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
        await context.sync();
      });
      await expect.poll(() => bed.excel.counters.cleanup).toBe(1);
      expect(bed.excel.counters.requests).toBe(1);
    });

    it('the first sync of a run is a request even without anything queued, the others are not', async () => {
      await Excel.run(async (context) => {
        await context.sync();
        await context.sync();
      });
      expect([bed.excel.counters.requests, bed.excel.counters.actions]).toEqual([1, 1]);
    });

    it('the log says what each request asked for, until the counters are reset', async () => {
      await onSheet1((sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[2]];
      });
      expect(bed.excel.log.map((line) => line.replace(/\(\d+ bytes\)/, '()'))).toEqual([
        '#1 (): Workbook.worksheets; WorksheetCollection.getItem; Worksheet.getRange ×2; Range.values = ×2',
      ]);
      bed.excel.resetCounters();
      expect([bed.excel.counters.requests, bed.excel.log]).toEqual([0, []]);
    });
  });
}
