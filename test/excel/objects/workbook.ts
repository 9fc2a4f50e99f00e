import type { WorkbookModel } from '../model/workbookModel';
import { Application } from './application';
import { ExcelObject } from './excelObject';
import { NamedItemCollection } from './namedItemCollection';
import { Range } from './range';
import { TableCollection } from './tableCollection';
import { WorksheetCollection } from './worksheetCollection';

export class Workbook extends ExcelObject {
  readonly className = 'Workbook';

  constructor(private readonly model: WorkbookModel) {
    super();
  }

  get application() {
    return new Application(this.model);
  }

  get names() {
    return new NamedItemCollection(this.model, null);
  }

  get readOnly() {
    return this.model.isReadOnly;
  }

  get tables() {
    return new TableCollection(this.model, null);
  }

  get worksheets() {
    return new WorksheetCollection(this.model);
  }

  getActiveCell() {
    const { activeSheet } = this.model;
    const { row = 0, column = 0 } = activeSheet.data.selection ?? {};
    return new Range(activeSheet, { row, column, rows: 1, columns: 1 });
  }

  getSelectedRange() {
    const { activeSheet } = this.model;
    const first = { row: 0, column: 0, rows: 1, columns: 1 };
    return new Range(activeSheet, activeSheet.data.selection ?? first);
  }
}
