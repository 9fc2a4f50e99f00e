import { describe, expect, it } from 'vitest';
import { printedPart, type PrintedSheet } from '../../../src/pane/desk/print/printedSheet';
import type { PageSetup } from '../../../src/workbook/page';

const sheetOf = (
  rows: readonly (readonly (string | null)[])[],
  more: Partial<PrintedSheet> = {},
): PrintedSheet => ({
  name: 'Phụ lục',
  cells: new Map(
    rows.map((values, row) => [
      row,
      new Map(values.map((value, column) => [column, { value, format: { border: 'grid' } }])),
    ]),
  ),
  ...{ widths: new Map(), heights: new Map(), merges: [] },
  ...{ hiddenRows: new Set(), hiddenColumns: new Set(), page: null },
  ...more,
});

const page = (more: Partial<PageSetup>): PageSetup => ({
  orientation: 'portrait',
  margins: { top: 1, right: 1, bottom: 1, left: 1, header: 1, footer: 1 },
  pageNumber: false,
  ...more,
});

const ROWS = [
  ['PHỤ LỤC', null, null],
  ['STT', 'Nội dung', null],
  ['1', 'a', ''],
  ['2', 'b', null],
  [null, null, null],
];

describe('what is printed of a sheet', () => {
  it('is all that holds something, and not what only looks like something', () => {
    expect(printedPart(sheetOf(ROWS))).toEqual({
      ...{ before: [], heading: [] },
      ...{ below: [0, 1, 2, 3], columns: [0, 1] },
    });
  });

  it('is the print area where there is one', () => {
    const printArea = { row: 1, column: 1, rows: 4, columns: 2 };
    expect(printedPart(sheetOf(ROWS, { page: page({ printArea }) }))).toEqual({
      ...{ before: [], heading: [] },
      ...{ below: [1, 2, 3, 4], columns: [1, 2] },
    });
  });

  it('is told apart into what stands above the rows of each page, these, and what follows', () => {
    expect(printedPart(sheetOf(ROWS, { page: page({ titleRows: { row: 1, rows: 1 } }) }))).toEqual({
      ...{ before: [0], heading: [1] },
      ...{ below: [2, 3], columns: [0, 1] },
    });
  });

  it('is never what is hidden', () => {
    const hidden = { hiddenRows: new Set([1, 2]), hiddenColumns: new Set([0]) };
    const own = { ...hidden, page: page({ titleRows: { row: 1, rows: 1 } }) };
    expect(printedPart(sheetOf(ROWS, own))).toEqual({
      ...{ before: [0], heading: [] },
      ...{ below: [3], columns: [1] },
    });
  });

  it('is nothing of an empty sheet', () => {
    expect(printedPart(sheetOf([]))).toEqual({ before: [], heading: [], below: [], columns: [] });
  });
});
