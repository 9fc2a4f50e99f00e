import { REPORT_SHEETS } from '../sheets/names';
import { quoteSheet } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';

/** Whether formulas of other sheets, or names that are not ours, look into the sheet. */
export function isReferredTo({ sheets, names }: Snapshot, sheet: string): boolean {
  const ours = new Set<string>(Object.values(REPORT_SHEETS).map((own) => own.sheet));
  const formulas = [
    ...sheets.flatMap(({ name, formulas: own }) => (name === sheet ? [] : [...own.values()])),
    ...names.flatMap(({ name, formula }) => (ours.has(name) ? [] : [formula])),
  ];
  const references = [`${quoteSheet(sheet)}!`, `${sheet}!`].map((text) => text.toLowerCase());
  return formulas.some((formula) => {
    const lower = formula.toLowerCase();
    return references.some((reference) => lower.includes(reference));
  });
}
