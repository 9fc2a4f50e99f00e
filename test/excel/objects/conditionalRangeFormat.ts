import type { ConditionalLook } from '../../../src/workbook/format';
import { asFlag } from '../arguments';
import { changeCondition, type ConditionModel } from '../model/conditions';
import type { SheetModel } from '../model/sheetModel';
import { asColor } from './color';
import { ExcelObject } from './excelObject';

type Font = NonNullable<ConditionalLook['font']>;

export class ConditionalRangeFormat extends ExcelObject {
  readonly className = 'ConditionalRangeFormat';

  constructor(
    private readonly sheet: SheetModel,
    private readonly condition: ConditionModel,
  ) {
    super();
  }

  get fill() {
    return new ConditionalRangeFill(this.sheet, this.condition);
  }

  get font() {
    return new ConditionalRangeFont(this.sheet, this.condition);
  }
}

export class ConditionalRangeFill extends ExcelObject {
  readonly className = 'ConditionalRangeFill';

  constructor(
    private readonly sheet: SheetModel,
    private readonly condition: ConditionModel,
  ) {
    super();
  }

  get color(): string {
    return this.condition.look.fill ?? '';
  }

  set color(color: unknown) {
    const look = { ...this.condition.look, fill: asColor(color) };
    changeCondition(this.sheet, this.condition, { look });
  }
}

/** Neither a typeface nor a size can depend on a condition. */
export class ConditionalRangeFont extends ExcelObject {
  readonly className = 'ConditionalRangeFont';

  constructor(
    private readonly sheet: SheetModel,
    private readonly condition: ConditionModel,
  ) {
    super();
  }

  get bold(): boolean | null {
    return this.condition.look.font?.bold ?? null;
  }

  set bold(bold: unknown) {
    write(this.sheet, this.condition, { bold: asFlag(bold) });
  }

  get color(): string {
    return this.condition.look.font?.color ?? '';
  }

  set color(color: unknown) {
    write(this.sheet, this.condition, { color: asColor(color) });
  }

  get italic(): boolean | null {
    return this.condition.look.font?.italic ?? null;
  }

  set italic(italic: unknown) {
    write(this.sheet, this.condition, { italic: asFlag(italic) });
  }

  get strikethrough(): boolean | null {
    return this.condition.look.font?.strike ?? null;
  }

  set strikethrough(strike: unknown) {
    write(this.sheet, this.condition, { strike: asFlag(strike) });
  }
}

function write(sheet: SheetModel, condition: ConditionModel, change: Font): void {
  const { look } = condition;
  changeCondition(sheet, condition, { look: { ...look, font: { ...look.font, ...change } } });
}
