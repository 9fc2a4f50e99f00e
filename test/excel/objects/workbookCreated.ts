import type { WorkbookModel } from '../model/workbookModel';
import { ExcelObject } from './excelObject';

/** A workbook that is made and not yet open; its window has a pane of its own, if any. */
export class WorkbookCreated extends ExcelObject {
  readonly className = 'WorkbookCreated';
  readonly id = 'created-1';

  constructor(
    private readonly model: WorkbookModel,
    private readonly bytes: Uint8Array,
  ) {
    super();
  }

  open() {
    this.model.opened.push(this.bytes);
    return null;
  }
}
