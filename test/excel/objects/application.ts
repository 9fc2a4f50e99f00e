import { ExcelObject } from './excelObject';

/** Nothing is drawn and nothing is calculated here, so that both promises are kept already. */
export class Application extends ExcelObject {
  readonly className = 'Application';

  suspendApiCalculationUntilNextSync() {
    return null;
  }

  suspendScreenUpdatingUntilNextSync() {
    return null;
  }
}
