import { describe, expect, it } from 'vitest';
import { activeSheet } from '../../src/file/sheets';
import { fileWorkbook } from '../../src/file/workbook';
import type { Edit } from '../../src/workbook/edit';
import { area, bookOf, firstSheet, put, SHEET } from './books';

const other: Edit = { kind: 'addSheet', sheet: 'Khác' };

describe('fileWorkbook', () => {
  it('tells its listeners of changes and jumps until they leave', async () => {
    const workbook = fileWorkbook(bookOf(other));
    const seen: number[] = [];
    const leave = workbook.subscribe(() => seen.push(workbook.version()));
    await workbook.apply([put('A1', [['a']])]);
    await workbook.show('Khác', area('B2'));
    leave();
    await workbook.apply([put('A1', [['b']])]);
    expect([seen, workbook.version()]).toEqual([[1, 2], 3]);
  });

  it('a failure rejects and tells nobody', async () => {
    const workbook = fileWorkbook(bookOf());
    let told = 0;
    workbook.subscribe(() => (told += 1));
    await expect(workbook.apply([{ kind: 'addSheet', sheet: SHEET }])).rejects.toThrow('already');
    await expect(workbook.show('Không có', area('A1'))).rejects.toThrow('no sheet');
    expect([told, workbook.version()]).toEqual([0, 0]);
  });

  it('shows a place: its sheet comes to the front with the place selected', async () => {
    const workbook = fileWorkbook(bookOf(other));
    await workbook.show('Khác', area('C4:D5'));
    expect(activeSheet(workbook.book)).toMatchObject({ name: 'Khác', selection: area('C4:D5') });
  });

  it('a place in a hidden sheet is not shown', async () => {
    const workbook = fileWorkbook(bookOf(other));
    firstSheet(workbook.book).visible = false;
    await expect(workbook.show(SHEET, area('A1'))).rejects.toMatchObject({ code: 'refused' });
  });
});
