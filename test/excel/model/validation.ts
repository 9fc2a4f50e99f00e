import type { Area } from '../../../src/workbook/address';
import { sameArea, without } from './areas';
import type { SheetModel } from './sheetModel';

export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

/** The data validation of an area; a source that begins with "=" is a formula, else a list with commas. */
export interface Validation {
  readonly area: Area;
  readonly source: string | null;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt: Prompt;
  readonly errorAlert: ErrorAlert;
}

export type ValidationRules = Omit<Validation, 'area'>;

export const NO_VALIDATION: ValidationRules = {
  source: null,
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

export function validationAt(sheet: SheetModel, area: Area): ValidationRules {
  return sheet.validations.find((one) => sameArea(one.area, area)) ?? NO_VALIDATION;
}

export function setValidation(sheet: SheetModel, area: Area, rules: ValidationRules | null): void {
  sheet.guard();
  const others = sheet.validations.flatMap((one) =>
    without(one.area, area).map((rest) => ({ ...one, area: rest })),
  );
  const all = rules === null ? others : [...others, { ...rules, area }];
  sheet.validations.splice(0, sheet.validations.length, ...all);
  publish(sheet);
}

/** A book of ours holds only lists that stand in the cell's own rule. */
function publish(sheet: SheetModel): void {
  const lists = sheet.validations.flatMap(({ area, source, prompt: { title, message } }) =>
    source === null || source.startsWith('=')
      ? []
      : [
          {
            area,
            guide: {
              title,
              message,
              accepts: { kind: 'oneOf' as const, choices: source.split(',') },
            },
          },
        ],
  );
  sheet.data.guides.splice(0, sheet.data.guides.length, ...lists);
}
