import { areaName, cellName } from '../../workbook/address';
import type { Sheet } from '../book';
import { element } from './xml';

/** What is selected and what stays in sight while the rest moves. */
export function sheetViews(sheet: Sheet, active: boolean): string {
  const { frozenRows: row, frozenColumns: column } = sheet;
  const area = sheet.selection ?? { row, column, rows: 1, columns: 1 };
  const panes = panesOf(sheet);
  const activePane = panes.at(-1);
  const pane = element('pane', {
    xSplit: column > 0 ? column : undefined,
    ySplit: row > 0 ? row : undefined,
    topLeftCell: cellName({ row, column }),
    activePane,
    state: 'frozen',
  });
  const selection = element('selection', {
    pane: activePane,
    activeCell: cellName(area),
    sqref: areaName(area),
  });
  return element('sheetViews', {}, [
    element('sheetView', { tabSelected: active ? 1 : undefined, workbookViewId: 0 }, [
      activePane === undefined ? '' : pane,
      ...panes.slice(0, -1).map((each) => element('selection', { pane: each })),
      selection,
    ]),
  ]);
}

/** The panes beside the one above on the left; in the last of them the user works. */
function panesOf({ frozenRows, frozenColumns }: Sheet): string[] {
  if (frozenRows > 0 && frozenColumns > 0) return ['topRight', 'bottomLeft', 'bottomRight'];
  if (frozenRows > 0) return ['bottomLeft'];
  return frozenColumns > 0 ? ['topRight'] : [];
}
