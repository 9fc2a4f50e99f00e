import type { Area } from '../../../src/workbook/address';
import { asFlag, asRecord, asText, asWord } from '../arguments';
import { invalid } from '../errors';
import type { SheetModel } from '../model/sheetModel';
import { setValidation, validationAt, type ValidationRules } from '../model/validation';
import { ExcelObject } from './excelObject';
import { asRule, KINDS } from './validationRule';

const STYLES = ['Stop', 'Warning', 'Information'] as const;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

export class DataValidation extends ExcelObject {
  readonly className = 'DataValidation';

  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }

  get errorAlert(): unknown {
    return validationAt(this.sheet, this.area).errorAlert;
  }

  set errorAlert(alert: unknown) {
    const { showAlert = true, style = 'Stop', title = '', message = '' } = asRecord(alert);
    change(this.sheet, this.area, {
      errorAlert: {
        showAlert: asFlag(showAlert),
        style: asWord(style, STYLES),
        title: short(title, LONGEST_TITLE),
        message: short(message, LONGEST_ALERT),
      },
    });
  }

  get ignoreBlanks(): boolean {
    return validationAt(this.sheet, this.area).ignoreBlanks;
  }

  set ignoreBlanks(ignored: unknown) {
    change(this.sheet, this.area, { ignoreBlanks: asFlag(ignored) });
  }

  get prompt(): unknown {
    return validationAt(this.sheet, this.area).prompt;
  }

  set prompt(prompt: unknown) {
    const { showPrompt = true, title = '', message = '' } = asRecord(prompt);
    change(this.sheet, this.area, {
      prompt: {
        showPrompt: asFlag(showPrompt),
        title: short(title, LONGEST_TITLE),
        message: short(message, LONGEST_PROMPT),
      },
    });
  }

  get rule(): unknown {
    const { rule } = validationAt(this.sheet, this.area);
    if (rule === null) return {};
    const { kind, ...details } = rule;
    return { [kind]: details };
  }

  /** One kind of rule for a range. */
  set rule(rule: unknown) {
    const kinds = Object.entries(asRecord(rule));
    const [kind, details] = kinds[0] ?? [];
    if (kinds.length !== 1) throw invalid('a rule is of exactly one kind');
    change(this.sheet, this.area, { rule: asRule(asWord(kind, KINDS), asRecord(details)) });
  }

  clear() {
    setValidation(this.sheet, this.area, null);
  }
}

function change(sheet: SheetModel, area: Area, some: Partial<ValidationRules>): void {
  setValidation(sheet, area, { ...validationAt(sheet, area), ...some });
}

function short(value: unknown, longest: number): string {
  const text = asText(value);
  if (text.length > longest) throw invalid(`a text of ${text.length} characters`);
  return text;
}
