import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { writeReport } from '../../src/app/writeReport';
import { type Book, newBook, newSheet, type Sheet } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { excelWorkbook } from '../../src/excel/workbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { testBed } from '../excel/testBed';

const bed = testBed();

async function write(workbook: WorkbookPort): Promise<void> {
  await createSheets(workbook, VINH_LINH_2024);
  await writeReport(workbook);
}

async function both(): Promise<[Book, Book]> {
  const book = newBook();
  book.sheets.push(newSheet('Sheet1'));
  await write(fileWorkbook(book));
  await write(excelWorkbook);
  return [bed.excel.book, book];
}

/** Excel measures the rows that are fitted to their text; a file brings our own measure. */
const fixedHeights = ({ heights, fitted }: Sheet) =>
  [...heights].filter(([row]) => !fitted.has(row));

const sheetOf = ({ sheets }: Book, name: string) => {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return { ...sheet, heights: fixedHeights(sheet) };
};

describe.each(['Nhiệm vụ', 'Phụ lục'])('sheet %s, through Excel and through a file', (name) => {
  it('has the same cells, looks, sizes and page', async () => {
    const [excel, file] = (await both()).map((book) => sheetOf(book, name));
    expect(excel).toEqual(file);
  });
});
