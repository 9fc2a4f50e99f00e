import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { writeReport } from '../../src/app/writeReport';
import type { SampleTask } from '../../src/sheets/samples/sample';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { excelWorkbook as workbook } from '../../src/excel/workbook';
import { testBed } from '../excel/testBed';

const bed = testBed({ calculate: () => null });

const short = (count: number): SampleTask[] =>
  Array.from({ length: count }, (_, index) => ({
    number: String(index + 1),
    // Of one length, so that all rows are equally high: heights stand outside this budget.
    content: `Nhiệm vụ tuyên truyền số ${String(index + 1).padStart(4, '0')}`,
    result: 'Đã đăng tải trên Cổng Thông tin điện tử',
    mark: 'done',
    note: '',
  }));

const prepared = async (tasks: readonly SampleTask[]) => {
  const excel = bed.open({});
  await createSheets(workbook, tasks);
  excel.resetCounters();
  return excel;
};

/** What writing adds to reading. */
const costOfReport = async (tasks: number) => {
  const excel = await prepared(short(tasks));
  await workbook.read();
  const reading = { ...excel.counters };
  await writeReport(workbook);
  const { actions, sent } = excel.counters;
  return { actions: actions - 2 * reading.actions, sent: sent - 2 * reading.sent };
};

const plans: [string, readonly SampleTask[]][] = [
  ['the 8 tasks of Vĩnh Linh', VINH_LINH_2024],
  ['2,000 short tasks', short(2000)],
];

describe('requests to Excel', () => {
  it.each(plans)('reading a workbook of %s takes two', async (_, tasks) => {
    const excel = await prepared(tasks);
    await workbook.read();
    expect(excel.counters.requests).toBe(2);
  });

  it.each(plans)('writing the report of %s takes one more', async (_, tasks) => {
    const excel = await prepared(tasks);
    expect(await writeReport(workbook)).toMatchObject({ kind: 'written' });
    expect(excel.counters.requests).toBe(3);
  });

  it('preparing the sheets takes three, reading included', async () => {
    await createSheets(workbook, VINH_LINH_2024);
    expect(bed.excel.counters.requests).toBe(3);
  });

  it('the report grows with its values alone: a row costs no action of its own', async () => {
    const few = await costOfReport(8);
    const many = await costOfReport(2000);
    const values = JSON.stringify(
      short(2000).map(({ number, content, result }) => [number, content, result, 'x', '', '']),
    );
    // Office.js itself cuts a large block into pieces of some 200 rows, of 7 actions each.
    expect(many.actions - few.actions).toBeLessThanOrEqual(7 * Math.ceil(2000 / 200));
    expect(many.sent).toBeLessThan(1.5 * Buffer.byteLength(values));
  });
});
