import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { UnfinishedWork } from '../../src/app/unfinished';
import { writeReport } from '../../src/app/writeReport';
import { excelWorkbook as workbook } from '../../src/excel/workbook';
import type { Book } from '../../src/file/book';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import type { Fault } from '../excel/faults';
import { testBed } from '../excel/testBed';

const bed = testBed();

/** Everything that a user could see of a workbook. */
const seen = ({ sheets, names }: Book) => structuredClone({ sheets, names: [...names].sort() });

/** A workbook with a phụ lục that is out of date, between two sheets of the user. */
async function outOfDate() {
  const excel = bed.open({ calculate: () => 'Phụ lục' });
  await createSheets(workbook, VINH_LINH_2024.slice(0, 2));
  await writeReport(workbook);
  await workbook.apply([{ kind: 'addSheet', sheet: 'Ghi chép' }]);
  excel.user.type('Nhiệm vụ', 'C3', 'Đã lồng ghép qua 02 lớp bồi dưỡng');
  excel.resetCounters();
  return excel;
}

const WRITE = 3;
const failing = (action: number): Fault => ({ code: 'GeneralException', action });

const outcome = () =>
  writeReport(workbook).then(
    ({ kind }) => kind,
    (error: unknown) => (error instanceof UnfinishedWork ? error.sheets : 'failed'),
  );

describe('a phụ lục that is written anew in Excel', () => {
  it('is there whole or stays as it was, wherever the request breaks off', async () => {
    const excel = await outOfDate();
    const before = seen(excel.book);
    expect(await outcome()).toBe('written');
    const after = seen(excel.book);
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(after).not.toEqual(before);
    const { actions } = excel.counters;
    const ends = { written: 0, failed: 0 };
    // Each action of the placing, and some of the many before.
    const tried = Array.from({ length: actions }, (_, action) => action).filter(
      (action) => action % 13 === 0 || action > actions - 45,
    );
    for (const action of tried) {
      const broken = await outOfDate();
      broken.failRequest(WRITE, failing(action));
      const told = await outcome();
      if (told !== 'written' && told !== 'failed') throw new Error(`unfinished at ${action}`);
      ends[told] += 1;
      const { active: _, ...now } = { active: null, ...seen(broken.book) };
      expect([action, now]).toEqual([action, told === 'written' ? after : before]);
    }
    expect(ends.failed).toBeGreaterThan(10);
    expect(ends.written).toBeGreaterThan(10);
  }, 300_000);

  it('names what may be half-written where Excel is gone for good, and the old one is whole', async () => {
    const excel = await outOfDate();
    const old = seen(excel.book);
    excel.failRequest(WRITE, failing(20));
    excel.failRequest(WRITE + 1, failing(0));
    expect(await outcome()).toEqual(['Phụ lục đang viết']);
    const now = seen(excel.book);
    expect(now.sheets.slice(0, -1)).toEqual(old.sheets);
    expect(now.names).toEqual(old.names);
    expect(await outcome()).toBe('written');
  });

  it('is written over in its place where formulas of the user look into it', async () => {
    const excel = await outOfDate();
    const formula = "='Phụ lục'!A1";
    await workbook.apply([
      {
        kind: 'putCells',
        sheet: 'Ghi chép',
        block: {
          at: { row: 0, column: 0 },
          cells: [[{ formula, value: 'Phụ lục' }]],
          formats: ['General'],
        },
      },
    ]);
    expect(await outcome()).toBe('written');
    expect(excel.formula('Ghi chép', 'A1')).toBe(formula);
    expect(excel.value('Phụ lục', 'A1')).toBe('Phụ lục');
  });
});
