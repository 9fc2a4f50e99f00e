import { readDay, writeDay } from '../../language/dayText';
import { findSheet, valueAt } from '../../workbook/snapshot';
import type { WorkbookPort } from '../../workbook/port';
import type { Reviewed } from '../reviewPlan';
import { type Mended, writeUnchanged } from '../writeUnchanged';
import { factCell, type FactField, factLabel, factStep } from './factCells';

/** A line of Thông tin chung as it can be filled in. */
export interface FactSetting {
  readonly field: FactField;
  readonly label: string;
  readonly text: string;
}

/** Always in sight, and those that only some units want. */
export const MAIN_FIELDS = ['level', 'unit', 'planDocument'] as const satisfies FactField[];
export const MORE_FIELDS = [
  ...(['planStart', 'upperPlan', 'authority', 'place', 'preparedBy', 'signer'] as const),
  ...(['addressee', 'recipients', 'generalTarget'] as const),
] satisfies FactField[];

export type EditableFact = (typeof MAIN_FIELDS)[number] | (typeof MORE_FIELDS)[number];

/** The lines that the workbook has, with what they say. */
export function factSettings(reviewed: Reviewed, fields: readonly EditableFact[]): FactSetting[] {
  return fields.flatMap((field): FactSetting[] => {
    const cell = factCell(reviewed, field);
    if (cell === null) return [];
    return [{ field, label: factLabel(field), text: textAt(reviewed, field) }];
  });
}

/** Writes lines of Thông tin chung; what reads as before is left alone. */
export function writeFacts(
  workbook: WorkbookPort,
  reviewed: Reviewed,
  texts: Readonly<Partial<Record<EditableFact, string>>>,
): Promise<Mended> {
  const changes = Object.entries(texts).flatMap(
    ([key, text]): [string, string | number | null][] => {
      const field = key as EditableFact;
      const written = text.trim();
      return written === textAt(reviewed, field) ? [] : [[field, valueOf(field, written)]];
    },
  );
  const step = factStep(reviewed, Object.fromEntries(changes));
  return writeUnchanged(workbook, step === null || step.length === 0 ? [] : [step]);
}

function textAt(reviewed: Reviewed, field: FactField): string {
  const cell = factCell(reviewed, field);
  const sheet = cell === null ? undefined : findSheet(reviewed.snapshot, cell.sheet);
  const value = cell === null || sheet === undefined ? null : valueAt(sheet, cell.at);
  const reading = typeof value === 'number' ? readDay(value) : null;
  return reading?.kind === 'day' ? writeDay(reading.day) : String(value ?? '');
}

/** A day that is none stays as it was typed: the check page tells of it. */
function valueOf(field: FactField, text: string): string | number | null {
  if (text === '') return null;
  const reading = field === 'planStart' ? readDay(text) : null;
  return reading?.kind === 'day' ? reading.day : text;
}
