import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { writeReport } from '../../src/app/writeReport';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { type FailureCode, WorkbookError } from '../../src/workbook/failure';
import { excelWorkbook as workbook } from '../../src/excel/workbook';
import { testBed } from '../excel/testBed';

const bed = testBed({ calculate: () => null });

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) => error,
  );

/** Excel's codes and what they mean to the user. */
const FAULTS: [string, FailureCode][] = [
  ['AccessDenied', 'protected'],
  ['InvalidOperationInCellEditMode', 'busy'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['ItemNotFound', 'missing'],
  ['ApiNotFound', 'unsupported'],
  ['GeneralException', 'refused'],
];

/** Of some hundred actions, at a distance that hits each kind. */
const TRIES = 12;

describe('failures of Excel', () => {
  it.each(FAULTS)(
    '%s becomes "%s", with Excel’s own error as its cause',
    async (code, expected) => {
      bed.excel.failRequest(3, { code });
      const error = await failureOf(createSheets(workbook));
      expect(error).toBeInstanceOf(WorkbookError);
      expect(error).toMatchObject({ code: expected, cause: { code } });
    },
  );

  it('names the statement that failed', async () => {
    const error = await failureOf(
      workbook.show('Không có', { row: 0, column: 0, rows: 1, columns: 1 }),
    );
    expect(error).toMatchObject({ code: 'missing' });
    expect((error as WorkbookError).statement).toContain('getItem');
  });

  it('whichever request of a report fails, the next try succeeds', async () => {
    for (const request of [1, 3]) {
      const excel = bed.open({});
      await createSheets(workbook, VINH_LINH_2024);
      excel.failRequest(request, { code: 'GeneralException' });
      expect(await failureOf(writeReport(workbook))).toMatchObject({ code: 'refused' });
      expect(excel.book.sheets.map(({ name }) => name)).not.toContain('Phụ lục');
      expect(await writeReport(workbook)).toMatchObject({ sheets: ['Phụ lục'] });
    }
  });

  it('what Excel refuses to tell beside the values does not keep it from being read', async () => {
    const merges = Array.from({ length: 513 }, (_, row) => ({
      row,
      column: 0,
      rows: 1,
      columns: 2,
    }));
    bed.excel.user.type('Sheet1', 'A1', 'x');
    bed.excel.book.sheets[0]?.merges.push(...merges);
    const { sheets } = await workbook.read();
    expect(sheets.map(({ values, merges: read }) => [values, read])).toEqual([[[['x']], []]]);
    expect(bed.excel.counters.requests).toBe(3);
  });

  it(
    'broken off at any action, the next try makes the same workbook',
    { timeout: 120_000 },
    async () => {
      const sheetsOf = () => bed.excel.book.sheets;
      await createSheets(workbook, VINH_LINH_2024);
      await writeReport(workbook);
      const undisturbed = sheetsOf();
      bed.open({});
      await createSheets(workbook, VINH_LINH_2024);
      bed.excel.resetCounters();
      await writeReport(workbook);
      const { actions } = bed.excel.counters;
      const step = Math.ceil(actions / TRIES);
      for (let action = 0; action < actions; action += step) {
        const excel = bed.open({});
        const fault = { code: 'GeneralException', action };
        excel.failRequest(3, fault);
        await createSheets(workbook, VINH_LINH_2024).catch(() => undefined);
        await createSheets(workbook, VINH_LINH_2024);
        excel.failRequest(3, fault);
        await writeReport(workbook).catch(() => undefined);
        await writeReport(workbook);
        expect(sheetsOf().map(({ name }) => name)).toEqual(undisturbed.map(({ name }) => name));
        expect(sheetsOf().map(({ tables }) => tables)).toEqual(
          undisturbed.map(({ tables }) => tables),
        );
        expect(sheetsOf().map(({ page }) => page)).toEqual(undisturbed.map(({ page }) => page));
        expect(sheetsOf().map(({ cells }) => cells)).toEqual(undisturbed.map(({ cells }) => cells));
      }
    },
  );

  it('waits for the cell that the user is typing into', async () => {
    bed.excel.editingCell = true;
    const reading = workbook.read();
    setTimeout(() => (bed.excel.editingCell = false), 20);
    expect((await reading).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('a read-only workbook says so', async () => {
    bed.excel.readOnly = true;
    expect(await failureOf(createSheets(workbook))).toMatchObject({ code: 'readOnly' });
  });
});
