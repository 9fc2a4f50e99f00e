import type { Area } from '../../../src/workbook/address';
import { type Accepted, EARLIEST_DAY } from '../../../src/workbook/edit';
import { UnsupportedRequest } from '../errors';
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

/** A list's source that begins with "=" is a formula, else a list with commas. */
export type Rule =
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: 'decimal' | 'date';
      readonly operator: 'GreaterThanOrEqualTo';
      readonly formula1: number | string;
    };

/** The data validation of an area; without a rule it only prompts. */
export interface Validation {
  readonly area: Area;
  readonly rule: Rule | null;
  readonly ignoreBlanks: boolean;
  readonly prompt: Prompt;
  readonly errorAlert: ErrorAlert;
}

export type ValidationRules = Omit<Validation, 'area'>;

export const NO_VALIDATION: ValidationRules = {
  rule: null,
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

/** A book of ours holds what warns or only prompts, never what refuses. */
function publish(sheet: SheetModel): void {
  const guides = sheet.validations.map(({ area, rule, prompt, errorAlert }) => {
    if (rule !== null && (!errorAlert.showAlert || errorAlert.style !== 'Warning')) return [];
    const { showPrompt, title } = prompt;
    const message = showPrompt ? prompt.message : '';
    return [{ area, guide: { title, message, accepts: acceptedBy(rule) } }];
  });
  sheet.data.guides.splice(0, sheet.data.guides.length, ...guides.flat());
}

function acceptedBy(rule: Rule | null): Accepted {
  if (rule === null) return { kind: 'anything' };
  if (rule.kind === 'list') {
    const { source } = rule;
    return source.startsWith('=')
      ? { kind: 'listed', at: source }
      : { kind: 'oneOf', choices: source.split(',') };
  }
  if (rule.kind === 'decimal') return { kind: 'number', atLeast: Number(rule.formula1) };
  if (rule.formula1 === EARLIEST_DAY.text) return { kind: 'day' };
  throw new UnsupportedRequest('DataValidation', 'rule', `days from ${rule.formula1} on`);
}
