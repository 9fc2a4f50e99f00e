import type { Area } from '../../../src/workbook/address';
import type { ConditionalLook } from '../../../src/workbook/format';
import { overlaps } from './areas';
import type { SheetModel } from './sheetModel';

/** A condition of its own kind: a formula, relative to the first cell of its area. */
export interface ConditionModel {
  readonly id: string;
  readonly area: Area;
  formula: string;
  look: ConditionalLook;
}

/** At the first priority: of all conditions that hold, the one that was added last wins. */
export function addCondition(sheet: SheetModel, area: Area): ConditionModel {
  sheet.guard();
  const id = sheet.workbook.nextTableId();
  const condition: ConditionModel = { id, area, formula: '', look: {} };
  sheet.conditions.push(condition);
  return condition;
}

export function changeCondition(
  sheet: SheetModel,
  condition: ConditionModel,
  change: Partial<Pick<ConditionModel, 'formula' | 'look'>>,
): void {
  sheet.guard();
  Object.assign(condition, change);
  publish(sheet);
}

/** Excel cuts the cleared cells out of the areas of others; here a whole condition goes. */
export function clearConditions(sheet: SheetModel, area: Area): void {
  sheet.guard();
  const kept = sheet.conditions.filter((condition) => !overlaps(condition.area, area));
  sheet.conditions.splice(0, sheet.conditions.length, ...kept);
  publish(sheet);
}

/** A condition without a formula is none yet. */
function publish({ conditions, data }: SheetModel): void {
  const ready = conditions.filter(({ formula }) => formula !== '');
  const published = ready.map(({ area, formula, look }) => ({ area, formula, format: look }));
  data.conditions.splice(0, data.conditions.length, ...published);
}
