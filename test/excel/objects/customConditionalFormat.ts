import { asText } from '../arguments';
import { invalid } from '../errors';
import { changeCondition, type ConditionModel } from '../model/conditions';
import { isFormulaSound } from '../model/formulaSound';
import type { SheetModel } from '../model/sheetModel';
import { ConditionalRangeFormat } from './conditionalRangeFormat';
import { ExcelObject } from './excelObject';

export class CustomConditionalFormat extends ExcelObject {
  readonly className = 'CustomConditionalFormat';

  constructor(
    private readonly sheet: SheetModel,
    private readonly condition: ConditionModel,
  ) {
    super();
  }

  get format() {
    return new ConditionalRangeFormat(this.sheet, this.condition);
  }

  get rule() {
    return new ConditionalFormatRule(this.sheet, this.condition);
  }
}

export class ConditionalFormatRule extends ExcelObject {
  readonly className = 'ConditionalFormatRule';

  constructor(
    private readonly sheet: SheetModel,
    private readonly condition: ConditionModel,
  ) {
    super();
  }

  get formula(): string {
    return this.condition.formula;
  }

  /** The dialogue of Excel refuses names of table columns here, and so does this. */
  set formula(formula: unknown) {
    const text = asText(formula);
    if (!text.startsWith('=') || !isFormulaSound(text) || /\w\[/.test(text)) {
      throw invalid(`"${text}" is no formula for a condition`);
    }
    changeCondition(this.sheet, this.condition, { formula: text });
  }
}
