import { describe, expect, it } from 'vitest';
import { excelWorkbook } from '../../src/excel/workbook';
import { newBook, newSheet } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import type { Appendix } from '../../src/report/appendices';
import { REPORT } from '../../src/text/report';
import { placingEdits, reportPages } from '../../src/app/reportPages';
import { REPORT_CASES, type ReportCaseName } from '../report/cases';
import { appendicesOf, editsOf } from '../report/reportBook';
import { testBed } from '../excel/testBed';

const bed = testBed();

/** Groups and parts, links, halves, several appendices, continued rows, the form with leads. */
const CASES: readonly ReportCaseName[] = [
  'one',
  'seed004',
  'sixty',
  'longLinks',
  'longResults',
  'withLeads',
  'severalAppendices',
  'signed',
];

const namesOf = (parts: readonly Appendix[]) =>
  reportPages(parts, [], { sheets: [], names: [] }).flatMap((page) =>
    placingEdits({ ...page, sheet: page.kind }),
  );

describe('the phụ lục through Excel and through a file', () => {
  it.each(CASES)('is the same, cell by cell: %s', async (name) => {
    const parts = appendicesOf(REPORT_CASES[name]);
    const edits = [...editsOf(parts, name === 'sixty' ? REPORT.draft : null), ...namesOf(parts)];
    const book = newBook();
    book.sheets.push(newSheet('Sheet1'));
    await fileWorkbook(book).apply(edits);
    await excelWorkbook.apply(edits);
    const { sheets, names } = bed.excel.book;
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', ...parts.map(({ kind }) => kind)]);
    expect(sheets.slice(1)).toEqual(book.sheets.slice(1));
    expect(names).toEqual(book.names);
    expect(await excelWorkbook.read()).toEqual(await fileWorkbook(book).read());
  });
});
