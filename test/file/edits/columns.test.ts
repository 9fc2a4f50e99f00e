import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/workbook/edit';
import { attributesOf, partOf, SHEET_PART } from '../xlsx/parts';
import { bookOf, firstSheet, SHEET } from '../books';

const group = (column: number, columns: number, closed: boolean): Edit => ({
  kind: 'groupColumns',
  sheet: SHEET,
  column,
  columns,
  closed,
});

const columnsOf = (...edits: Edit[]) =>
  attributesOf(partOf(bookOf(...edits), SHEET_PART), 'col').map(
    ({ width: _, customWidth: __, max: ___, ...others }) => others,
  );

describe('groups and hidden columns', () => {
  it('an open group is only marked', () => {
    expect(columnsOf(group(1, 2, false))).toEqual([
      { min: '2', outlineLevel: '1' },
      { min: '3', outlineLevel: '1' },
    ]);
  });

  it('a closed group is hidden, and the column after it has the button', () => {
    expect(columnsOf(group(1, 1, true))).toEqual([
      { min: '2', hidden: '1', outlineLevel: '1' },
      { min: '3', collapsed: '1' },
    ]);
    const format = attributesOf(partOf(bookOf(group(1, 1, true)), SHEET_PART), 'sheetFormatPr');
    expect(format).toEqual([{ defaultRowHeight: '15.75', outlineLevelCol: '1' }]);
  });

  it('a group at the end of the sheet has no column after it', () => {
    expect(columnsOf(group(16_383, 1, true))).toEqual([
      { min: '16384', hidden: '1', outlineLevel: '1' },
    ]);
  });

  it('a hidden column keeps the width that it has when it is shown again', () => {
    const edits: Edit[] = [
      { kind: 'setColumnWidth', sheet: SHEET, column: 0, points: 60 },
      { kind: 'hideColumns', sheet: SHEET, column: 0, columns: 2 },
    ];
    expect(attributesOf(partOf(bookOf(...edits), SHEET_PART), 'col')).toEqual([
      { min: '1', max: '1', width: '10', hidden: '1', customWidth: '1' },
      { min: '2', max: '2', width: '9', hidden: '1' },
    ]);
    expect(firstSheet(bookOf(...edits)).groups).toEqual([]);
  });
});
