import type { ConditionModel } from '../model/conditions';
import type { SheetModel } from '../model/sheetModel';
import { CustomConditionalFormat } from './customConditionalFormat';
import { ExcelObject, IDENTITY } from './excelObject';

export class ConditionalFormat extends ExcelObject {
  readonly className = 'ConditionalFormat';

  constructor(
    private readonly sheet: SheetModel,
    private readonly condition: ConditionModel,
  ) {
    super();
  }

  override [IDENTITY]() {
    return { Id: this.condition.id };
  }

  get custom() {
    return new CustomConditionalFormat(this.sheet, this.condition);
  }

  get id() {
    return this.condition.id;
  }
}
