import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { changeLayout } from '../../src/app/settings/layout/changeLayout';
import { UnfinishedWork } from '../../src/app/unfinished';
import { undoWrite } from '../../src/app/undoWrite';
import { excelWorkbook as workbook } from '../../src/excel/workbook';
import { type Book, newBook, newSheet } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import type { WorkbookPort } from '../../src/workbook/port';
import type { Snapshot } from '../../src/workbook/snapshot';
import { testBed } from '../excel/testBed';

const bed = testBed({ calculate: () => null });

/** Everything that a user could see of a workbook. */
const seen = ({ sheets, names }: Book) => structuredClone({ sheets, names: [...names].sort() });

const frame = ({ sheets, names }: Snapshot) => ({
  names: [...names].sort((a, b) => a.name.localeCompare(b.name)),
  sheets: sheets.map(({ name, tables, hiddenColumns }) => ({ name, tables, hiddenColumns })),
});

/** What is typed, and the formulas; what these come to is Excel's to say. */
const cells = (book: Book, name: string) =>
  [...(book.sheets.find((sheet) => sheet.name === name)?.cells ?? [])].flatMap(([row, line]) =>
    [...line].map(([column, { value, formula }]) => [row, column, formula ?? value]),
  );

async function prepared() {
  const excel = bed.open({ calculate: () => null });
  await createSheets(workbook, VINH_LINH_BOOK);
  excel.resetCounters();
  return excel;
}

const READING = 2;

describe('another layout of Số liệu in Excel', () => {
  it('is one request beside reading, and so is its way back', async () => {
    const excel = await prepared();
    const outcome = await changeLayout(workbook, 'months');
    if (outcome.kind !== 'changed') throw new Error(outcome.kind);
    expect(excel.counters.requests).toBe(READING + 1 + READING);
    excel.resetCounters();
    await undoWrite(workbook, outcome.write);
    expect(excel.counters.requests).toBe(READING + 1);
  });

  it('comes out as in a file, and goes back as in a file', async () => {
    const book = newBook();
    book.sheets.push(newSheet('Sheet1'));
    const file = fileWorkbook(book);
    await createSheets(file, VINH_LINH_BOOK);
    await prepared();
    for (const to of ['months', 'quarters', 'whole'] as const) {
      const outcomes = [await changeLayout(file, to), await changeLayout(workbook, to)];
      const told = outcomes.map((each) =>
        each.kind === 'changed' ? [each.sheet, each.old, each.change.effects] : each,
      );
      expect(told[1]).toEqual(told[0]);
      expect(frame(await workbook.read())).toEqual(frame(await file.read()));
    }
    for (const name of ['Số liệu', 'Nhiệm vụ', 'Số liệu cũ (cả kỳ)']) {
      expect(cells(bed.excel.book, name)).toEqual(cells(book, name));
    }
  }, 120_000);

  it('is there whole or not at all, wherever the request breaks off', async () => {
    const excel = await prepared();
    const before = seen(excel.book);
    let actions = 0;
    const counting: WorkbookPort = {
      ...workbook,
      apply: async (edits) => {
        const sofar = excel.counters.actions;
        await workbook.apply(edits);
        actions = excel.counters.actions - sofar;
      },
    };
    await changeLayout(counting, 'months');
    const after = seen(excel.book);
    const ends = { changed: 0, failed: 0 };
    // In the new sheet, and all along the placing behind it.
    const tried = [0.2, 0.6]
      .map((part) => Math.floor(actions * part))
      .concat([220, 160, 130, 115, 100, 60, 20, 2].map((last) => actions - last));
    for (const action of tried) {
      const broken = await prepared();
      broken.failRequest(READING + 1, { code: 'GeneralException', action });
      const told = await changeLayout(workbook, 'months').then(
        ({ kind }) => kind,
        (error: unknown) => (error instanceof UnfinishedWork ? 'unfinished' : 'failed'),
      );
      if (told !== 'changed' && told !== 'failed') throw new Error(`${told} at ${action}`);
      ends[told] += 1;
      expect([action, seen(broken.book)]).toEqual([action, told === 'changed' ? after : before]);
    }
    expect(ends.failed).toBeGreaterThan(1);
    expect(ends.changed).toBeGreaterThan(1);
  }, 240_000);
});
