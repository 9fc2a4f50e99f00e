import { areaName, cellName } from '../../workbook/address';
import type { Sheet } from '../book';
import { element } from './xml';

/** What is selected and what stays in sight while the rest moves. */
export function sheetViews(sheet: Sheet, active: boolean): string {
  const { frozenRows } = sheet;
  const frozen = frozenRows > 0;
  const area = sheet.selection ?? { row: frozenRows, column: 0, rows: 1, columns: 1 };
  const pane = element('pane', {
    ySplit: frozenRows,
    topLeftCell: cellName({ row: frozenRows, column: 0 }),
    activePane: 'bottomLeft',
    state: 'frozen',
  });
  const selection = element('selection', {
    pane: frozen ? 'bottomLeft' : undefined,
    activeCell: cellName(area),
    sqref: areaName(area),
  });
  return element('sheetViews', {}, [
    element('sheetView', { tabSelected: active ? 1 : undefined, workbookViewId: 0 }, [
      frozen ? pane : '',
      selection,
    ]),
  ]);
}
