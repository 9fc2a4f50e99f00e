import { describe, expect, it } from 'vitest';
import { newSheet } from '../../../src/file/book';
import { sheetViews } from '../../../src/file/xlsx/sheetView';
import { area } from '../books';
import { attributesOf, parseXml } from './parts';

describe('the view of a sheet', () => {
  it('a plain one has its first cell selected', () => {
    const root = parseXml(sheetViews(newSheet('A'), false));
    expect(attributesOf(root, 'sheetView')).toEqual([{ workbookViewId: '0' }]);
    expect(attributesOf(root, 'selection')).toEqual([{ activeCell: 'A1', sqref: 'A1' }]);
    expect(attributesOf(root, 'pane')).toEqual([]);
  });

  it('frozen rows stay above, and what is selected lies below', () => {
    const root = parseXml(sheetViews({ ...newSheet('A'), frozenRows: 2 }, true));
    expect(attributesOf(root, 'sheetView')).toEqual([{ tabSelected: '1', workbookViewId: '0' }]);
    expect(attributesOf(root, 'pane')).toEqual([
      { ySplit: '2', topLeftCell: 'A3', activePane: 'bottomLeft', state: 'frozen' },
    ]);
    expect(attributesOf(root, 'selection')).toEqual([
      { pane: 'bottomLeft', activeCell: 'A3', sqref: 'A3' },
    ]);
  });

  it('the selected area is kept', () => {
    const root = parseXml(sheetViews({ ...newSheet('A'), selection: area('C4:D5') }, true));
    expect(attributesOf(root, 'selection')).toEqual([{ activeCell: 'C4', sqref: 'C4:D5' }]);
  });

  it('frozen rows and columns leave four panes, of which the last is worked in', () => {
    const root = parseXml(sheetViews({ ...newSheet('A'), frozenRows: 2, frozenColumns: 1 }, true));
    expect(attributesOf(root, 'pane')).toEqual([
      { xSplit: '1', ySplit: '2', topLeftCell: 'B3', activePane: 'bottomRight', state: 'frozen' },
    ]);
    expect(attributesOf(root, 'selection')).toEqual([
      { pane: 'topRight' },
      { pane: 'bottomLeft' },
      { pane: 'bottomRight', activeCell: 'B3', sqref: 'B3' },
    ]);
  });

  it('frozen columns alone stay on the left', () => {
    const root = parseXml(sheetViews({ ...newSheet('A'), frozenColumns: 3 }, true));
    expect(attributesOf(root, 'pane')).toEqual([
      { xSplit: '3', topLeftCell: 'D1', activePane: 'topRight', state: 'frozen' },
    ]);
  });
});
