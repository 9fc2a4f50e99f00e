import { ExcelError } from '../errors';
import type { WorkbookModel } from '../model/workbookModel';
import { ExcelObject } from './excelObject';
import { WorkbookCreated } from './workbookCreated';

/** Nothing is drawn and nothing is calculated here, so that both promises are kept already. */
export class Application extends ExcelObject {
  readonly className = 'Application';

  constructor(private readonly model: WorkbookModel) {
    super();
  }

  createWorkbook(base64File?: unknown) {
    if (typeof base64File !== 'string') throw new ExcelError('InvalidArgument');
    return new WorkbookCreated(this.model, Buffer.from(base64File, 'base64'));
  }

  suspendApiCalculationUntilNextSync() {
    return null;
  }

  suspendScreenUpdatingUntilNextSync() {
    return null;
  }
}
