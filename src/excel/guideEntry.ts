import { type Accepted, EARLIEST_DAY, type EntryGuide } from '../workbook/edit';

/** The rule that stood there goes first: Excel keeps what a new one does not name. */
export function guideEntry(validation: Excel.DataValidation, guide: EntryGuide): void {
  const { title, message, accepts } = guide;
  const rule = ruleOf(accepts);
  validation.clear();
  if (rule !== null) validation.rule = rule;
  validation.prompt = { showPrompt: message !== '', title, message };
  validation.errorAlert = { showAlert: rule !== null, style: 'Warning', title, message };
}

function ruleOf(accepts: Accepted): Excel.DataValidationRule | null {
  switch (accepts.kind) {
    case 'anything':
      return null;
    case 'oneOf':
      return { list: { inCellDropDown: true, source: accepts.choices.join(',') } };
    case 'listed':
      return { list: { inCellDropDown: true, source: accepts.at } };
    case 'number':
      return { decimal: { formula1: accepts.atLeast, operator: 'GreaterThanOrEqualTo' } };
    case 'day':
      return { date: { formula1: EARLIEST_DAY.text, operator: 'GreaterThanOrEqualTo' } };
  }
}
