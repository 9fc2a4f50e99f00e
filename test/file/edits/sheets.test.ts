import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/file/applyEdits';
import { activeSheet } from '../../../src/file/sheets';
import type { Edit } from '../../../src/workbook/edit';
import { bookOf, failureOf, firstSheet, put, SHEET } from '../books';

const add = (sheet: string): Edit => ({ kind: 'addSheet', sheet });
const remove = (sheet: string): Edit => ({ kind: 'removeSheet', sheet });
const activate = (sheet: string): Edit => ({ kind: 'activateSheet', sheet });

describe('sheets', () => {
  it('a new sheet stands at the end and does not come to the front', () => {
    const book = bookOf(add('A'), add('B'));
    expect(book.sheets.map(({ name }) => name)).toEqual([SHEET, 'A', 'B']);
    expect(activeSheet(book)?.name).toBe(SHEET);
  });

  it('names that Excel refuses are refused', () => {
    const bad = ['', 'a/b', 'a\\b', 'a:b', 'a?b', 'a*b', '[a]', "'a", "a'", 'History', 'a\nb'];
    const long = 'x'.repeat(32);
    expect([...bad, long, SHEET, SHEET.toUpperCase()].map((name) => failureOf(add(name)))).toEqual(
      [...bad, long, SHEET, SHEET].map(() => 'refused'),
    );
    expect(["a'b", 'x'.repeat(31), 'Phụ lục (2)'].map((name) => failureOf(add(name)))).toEqual([
      'no failure',
      'no failure',
      'no failure',
    ]);
  });

  it('the sheet after a removed active one comes to the front, or else the one before', () => {
    const book = bookOf(add('A'), add('B'), activate('A'), remove('A'));
    expect(activeSheet(book)?.name).toBe('B');
    applyEdits(book, [remove('B')]);
    expect(activeSheet(book)?.name).toBe(SHEET);
  });

  it('removing another sheet leaves the active one in front', () => {
    const book = bookOf(add('A'), activate('A'), remove(SHEET));
    expect(activeSheet(book)?.name).toBe('A');
  });

  it('the only visible sheet is not removed', () => {
    expect(failureOf(remove(SHEET))).toBe('refused');
  });

  it('a hidden sheet does not come to the front', () => {
    const book = bookOf(add('A'));
    firstSheet(book).visible = false;
    expect(activeSheet(book)?.name).toBe('A');
    expect(() => applyEdits(book, [activate(SHEET)])).toThrow(`"${SHEET}" is hidden`);
    expect(() => applyEdits(book, [remove('A')])).toThrow('"A" is the only visible sheet');
  });

  it('what pointed into a removed sheet points nowhere', () => {
    const book = bookOf(
      add("Số 'liệu' 1"),
      put('A1', [[{ formula: "='Số ''liệu'' 1'!A1+1", value: 5 }]]),
      { kind: 'setName', name: 'Ten', formula: "='Số ''liệu'' 1'!$A$1:$B$2" },
      remove("Số 'liệu' 1"),
    );
    expect(book.names).toEqual(new Map([['Ten', '=#REF!$A$1:$B$2']]));
    expect(firstSheet(book).cells.get(0)?.get(0)).toEqual({
      value: '#REF!',
      formula: '=#REF!A1+1',
      format: { numberFormat: 'General' },
    });
  });

  it('a hidden sheet gives way to the next visible one, and the last one stays', () => {
    const hide: Edit = { kind: 'hideSheet', sheet: SHEET };
    const book = bookOf(add('Khác'), activate(SHEET), hide);
    expect([book.active, firstSheet(book).visible]).toEqual(['Khác', false]);
    expect(failureOf(hide)).toBe('refused');
  });
});
