import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/app/applyFixes';
import { createSheets } from '../../src/app/createSheets';
import { enterFields } from '../../src/app/enter/enterFields';
import { type Entry, enterText } from '../../src/app/enterText';
import { undoWrite } from '../../src/app/undoWrite';
import { waive } from '../../src/app/waive';
import { writeReport } from '../../src/app/writeReport';
import { memory } from '../../src/entry/memory';
import { excelWorkbook } from '../../src/excel/workbook';
import { type Book, type Cell, newSheet, type Sheet } from '../../src/file/book';
import { cellAt } from '../../src/file/cells';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import { cellName } from '../../src/workbook/address';
import type { WorkbookPort } from '../../src/workbook/port';
import { refOf, reviewed } from '../app/enter/books';
import { testBed } from '../excel/testBed';
import { memoryStore } from '../pane/desk/memoryStore';
import { day } from '../support/days';

const bed = testBed();

const TASKS = 'Nhiệm vụ';

const typed = (row: number, column: number, text: string): Entry => ({
  ...{ at: { row, column }, text },
  ...({ kind: 'text', format: '@' } as const),
});

type Step = readonly [name: string, work: (workbook: WorkbookPort) => Promise<unknown>];

/** What an officer does from the first run to the report, in the sheets and in the pane. */
const JOURNEY: readonly Step[] = [
  ['creates the sheets', (workbook) => createSheets(workbook, VINH_LINH_BOOK)],
  [
    'types into the sheet',
    (workbook) => enterText(workbook, TASKS, [typed(2, 2, 'Đã lồng ghép  tại 02 lớp')]),
  ],
  [
    'pastes into the sheet',
    (workbook) => enterText(workbook, TASKS, [typed(3, 2, '- Đăng 12 tin'), typed(3, 6, '=x')]),
  ],
  [
    'enters in the pane',
    async (workbook) => {
      const row = await refOf(workbook, '4');
      await enterFields(workbook, [
        { row, field: 'note', shown: await shownIn(workbook, '4'), typed: 'TLKC số 01' },
      ]);
    },
  ],
  [
    'mends what can be mended, takes it back, and mends it again',
    async (workbook) => {
      const write = await mend(workbook);
      await undoWrite(workbook, write);
      await mend(workbook);
    },
  ],
  [
    'explains what may stand',
    async (workbook) => {
      const before = await reviewed(workbook);
      const reason = { reason: 'Đã có công văn riêng', day: day('20/12/2024') };
      await waive(workbook, before, before.review.findings.slice(0, 1), reason);
    },
  ],
  ['writes the report', (workbook) => writeReport(workbook)],
  [
    'goes on, and writes it anew',
    async (workbook) => {
      await enterText(workbook, TASKS, [typed(5, 2, 'Kế hoạch số 12/KH-UBND')]);
      await writeReport(workbook, { edited: 'replace' });
    },
  ],
];

async function shownIn(workbook: WorkbookPort, number: string): Promise<string> {
  const { tasks } = (await reviewed(workbook)).reading.plan;
  return tasks.find((task) => task.number === number)?.note ?? '';
}

async function mend(workbook: WorkbookPort) {
  const before = await reviewed(workbook);
  return applyFixes(
    workbook,
    before,
    before.review.findings.filter(({ fix }) => fix !== null),
  );
}

/** Names of the cells that differ, with what they hold here and there: whole sheets would drown it. */
function differingCells(book: Book, other: Book): string[] {
  return book.sheets.flatMap((sheet, index) => {
    const twin = other.sheets[index] ?? newSheet('');
    const rows = new Set([...sheet.cells.keys(), ...twin.cells.keys()]);
    return [...rows].flatMap((row) => {
      const columns = new Set(
        [sheet, twin].flatMap(({ cells }) => [...(cells.get(row)?.keys() ?? [])]),
      );
      return [...columns].flatMap((column) => {
        const at = { row, column };
        const [here, there] = [sheet, twin].map((each) => content(cellAt(each, at)));
        return isDeepStrictEqual(here, there)
          ? []
          : [`${sheet.name} ${cellName(at)}: ${JSON.stringify([here, there])}`];
      });
    });
  });
}

/**
 * A formula that shows nothing gives an empty text here and nothing there. What is no number in a
 * column of numbers Excel would read as one, were its cell not made one for text.
 */
const content = ({ value, formula, format: { numberFormat = 'General', ...format } }: Cell) => ({
  value: value === '' ? null : value,
  formula,
  format,
  numberFormat: typeof value === 'string' && formula === null ? '@' : numberFormat,
});

/** All else of a sheet. Excel measures the rows that are fitted to their text, a file as we do. */
const settings = ({ cells: _, shared: __, selection: ___, heights, fitted, ...sheet }: Sheet) => ({
  ...sheet,
  heights: new Map([...heights].filter(([row]) => !fitted.has(row))),
});

describe('the browser door and Excel', () => {
  it('come to the same workbook by the same journey, cell by cell and sheet by sheet', async () => {
    const door = memory(memoryStore().store);
    const { live, workbook } = door.current();
    workbook.book.sheets.push(newSheet('Sheet1'));
    bed.open({
      // What Excel reckons is ours to say: the formulas of both are the same.
      calculate: (name, at) => {
        const sheet = workbook.book.sheets.find((each) => each.name === name);
        return sheet === undefined ? null : cellAt(sheet, at).value;
      },
    });
    for (const [name, work] of JOURNEY) {
      await work(live);
      await live.settled();
      await work(excelWorkbook);
      const { book } = bed.excel;
      expect(
        book.sheets.map((sheet) => sheet.name),
        name,
      ).toEqual(workbook.book.sheets.map((sheet) => sheet.name));
      expect(differingCells(workbook.book, book), name).toEqual([]);
    }
    const { book } = bed.excel;
    expect(book.sheets.map(settings)).toEqual(workbook.book.sheets.map(settings));
    expect(book.names).toEqual(workbook.book.names);
    expect(book.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Giải trình', 'Phụ lục']),
    );
    const tasks = book.sheets.find(({ name }) => name === TASKS) ?? newSheet('');
    expect(cellAt(tasks, { row: 2, column: 2 }).value).toBe('Đã lồng ghép tại 02 lớp');
  }, 60_000);
});
