import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/file/applyEdits';
import { newBook } from '../../src/file/book';
import { takeSnapshot } from '../../src/file/takeSnapshot';
import type { Edit } from '../../src/workbook/edit';
import { valueAt } from '../../src/workbook/snapshot';
import { addSheet, area, bookOf, failureOf, firstSheet, format, put, SHEET } from './books';

const everything: Edit[] = [
  { kind: 'addSheet', sheet: 'Khác' },
  put('A1', [
    ['STT', 'Số'],
    ['1', 8],
    ['2', { formula: '=B2+1', value: 9 }],
  ]),
  format('A1:B3', { font: { bold: true } }),
  { kind: 'mergeCells', sheet: SHEET, area: area('D1:E1') },
  { kind: 'setColumnWidth', sheet: SHEET, column: 0, points: 30 },
  { kind: 'setRowHeight', sheet: SHEET, row: 0, rows: 2, points: 40 },
  { kind: 'addTable', sheet: SHEET, area: area('A1:B3'), name: 'Bang' },
  {
    kind: 'guideEntry',
    sheet: SHEET,
    area: area('A2:A3'),
    guide: { title: 'STT', message: '', accepts: { kind: 'oneOf', choices: ['1', '2'] } },
  },
  { kind: 'freeze', sheet: SHEET, rows: 1, columns: 1 },
  { kind: 'resizeTable', name: 'Bang', area: area('A1:B4') },
  {
    kind: 'formatWhen',
    sheet: SHEET,
    area: area('A2:A3'),
    formula: '=A2=""',
    format: { font: { bold: true } },
  },
  { kind: 'linkCell', sheet: SHEET, at: { row: 0, column: 5 }, url: 'https://a.vn' },
  { kind: 'groupColumns', sheet: SHEET, column: 6, columns: 2, closed: true },
  { kind: 'hideColumns', sheet: SHEET, column: 9, columns: 1 },
  { kind: 'setName', name: 'Ten', formula: '=3' },
  { kind: 'activateSheet', sheet: SHEET },
  { kind: 'hideSheet', sheet: 'Khác' },
];

const impossible: Edit = { kind: 'freeze', sheet: 'Không có', rows: 1, columns: 0 };

describe('applyEdits', () => {
  it('where one edit fails, the book stays as it was', () => {
    const book = bookOf(...everything);
    const before = structuredClone(book);
    const remove: Edit = { kind: 'removeSheet', sheet: 'Khác' };
    const more: Edit[] = [put('A1', [['x', 'y']]), format('A1:B9', { fill: '#FF0000' }), remove];
    expect(() => applyEdits(book, [...more, impossible])).toThrow('no sheet is called "Không có"');
    expect(book).toEqual(before);
  });

  it('a sheet that no edit names stays the same object, and a named one does not', () => {
    const book = bookOf(...everything);
    const [first, second] = book.sheets;
    applyEdits(book, [put('A1', [['STT']])]);
    expect([book.sheets[0] === first, book.sheets[1] === second]).toEqual([false, true]);
  });

  it('a sheet is found whatever the case of its name', () => {
    const book = bookOf({ kind: 'freeze', sheet: SHEET.toUpperCase(), rows: 2, columns: 0 });
    expect(firstSheet(book).frozenRows).toBe(2);
  });

  it('every kind of edit on a sheet that is not there is told as missing', () => {
    const edits = everything.filter((edit) => 'sheet' in edit && edit.kind !== 'addSheet');
    const codes = edits.map((edit) => failureOf({ ...edit, sheet: 'Không có' }));
    expect(codes).toEqual(edits.map(() => 'missing'));
  });

  it('all edits at once and one after the other make the same book', () => {
    const book = newBook();
    for (const edit of [addSheet, ...everything]) applyEdits(book, [edit]);
    expect(book).toEqual(bookOf(...everything));
  });

  it('the cell that was written last is the one that is read', () => {
    const place = fc.record({ row: fc.nat(5), column: fc.nat(5) });
    const value = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(place, value)), (writings) => {
        const book = bookOf();
        for (const [at, input] of writings) {
          const block = { at, cells: [[input]], formats: ['General'] };
          applyEdits(book, [{ kind: 'putCells', sheet: SHEET, block }]);
        }
        const [sheet] = takeSnapshot(book).sheets;
        const last = new Map(writings.map(([at, input]) => [JSON.stringify(at), { at, input }]));
        for (const { at, input } of last.values()) {
          expect(sheet && valueAt(sheet, at)).toBe(input);
        }
      }),
    );
  });
});
