import { areaName } from '../workbook/address';

export function freeze(panes: Excel.WorksheetFreezePanes, rows: number, columns: number): void {
  panes.unfreeze();
  if (rows > 0 && columns > 0) panes.freezeAt(areaName({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
