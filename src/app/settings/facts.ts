import { readDay, writeDay } from '../../language/dayText';
import { contentAt } from '../cellWrites';
import type { WorkbookPort } from '../../workbook/port';
import { isFormulaCell } from '../../workbook/edit';
import type { Reviewed } from '../reviewPlan';
import { type Mended, writeUnchanged } from '../writeUnchanged';
import { factCell, type FactField, factLabel, factStep } from './factCells';

/** A line of Thông tin chung as it can be filled in. */
export interface FactLine {
  readonly field: EditableFact;
  readonly label: string;
  readonly text: string;
}

/** Always in sight, and those that only some units want. */
export const MAIN_FIELDS = ['level', 'unit', 'planDocument'] as const satisfies FactField[];
export const MORE_FIELDS = [
  ...(['planStart', 'upperPlan', 'authority', 'place', 'preparedBy', 'signer'] as const),
  ...(['addressee', 'recipients', 'generalTarget'] as const),
] satisfies FactField[];

/** What the printed phụ lục says of itself, in the order of the page. */
export const PRINTED_FIELDS = [
  ...(['unit', 'title', 'document', 'documentDay', 'preparedBy', 'signer'] as const),
] satisfies FactField[];

export type EditableFact =
  (typeof MAIN_FIELDS)[number] | (typeof MORE_FIELDS)[number] | (typeof PRINTED_FIELDS)[number];

/** A number here is a day; elsewhere it is what it is. */
const DAYS: readonly FactField[] = ['planStart', 'documentDay'];

/** The lines that the workbook has, with what they say. */
export function factLines(reviewed: Reviewed, fields: readonly EditableFact[]): FactLine[] {
  return fields.flatMap((field): FactLine[] => {
    const text = textAt(reviewed, field);
    return text === null ? [] : [{ field, label: factLabel(field), text }];
  });
}

/** Writes lines of Thông tin chung, each by itself; what reads as before is left alone. */
export function writeFacts(
  workbook: WorkbookPort,
  reviewed: Reviewed,
  texts: ReadonlyMap<EditableFact, string>,
): Promise<Mended> {
  const steps = [...texts].flatMap(([field, text]) => {
    const written = text.trim();
    if (written === textAt(reviewed, field)) return [];
    const step = factStep(reviewed, { [field]: valueOf(field, written) });
    return step === null ? [] : [step];
  });
  return writeUnchanged(workbook, steps);
}

/** Null where the workbook has no such line. */
function textAt(reviewed: Reviewed, field: FactField): string | null {
  const cell = factCell(reviewed, field);
  if (cell === null) return null;
  const content = contentAt(reviewed.snapshot, cell);
  const value = isFormulaCell(content) ? content.value : content;
  const reading = typeof value === 'number' && DAYS.includes(field) ? readDay(value) : null;
  return reading?.kind === 'day' ? writeDay(reading.day) : String(value ?? '').trim();
}

/** A day that is none stays as it was typed: the check page tells of it, and "11/2026" may stand. */
function valueOf(field: FactField, text: string): string | number | null {
  if (text === '') return null;
  const reading = field === 'planStart' ? readDay(text) : null;
  return reading?.kind === 'day' ? reading.day : text;
}
