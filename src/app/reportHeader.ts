import { readDay, writeDay } from '../language/dayText';
import type { WorkbookPort } from '../workbook/port';
import { findSheet, valueAt } from '../workbook/snapshot';
import type { Reviewed } from './reviewPlan';
import { factCell, type FactField, factLabel, factStep } from './settings/factCells';
import { type Mended, writeUnchanged } from './writeUnchanged';

/** What the printed phụ lục says of itself, in the order of the page. */
export const HEADER_FIELDS = [
  'unit',
  'title',
  'document',
  'documentDay',
  'preparedBy',
  'signer',
] as const satisfies readonly FactField[];
export type HeaderField = (typeof HEADER_FIELDS)[number];

export interface HeaderLine {
  readonly field: HeaderField;
  readonly label: string;
  readonly text: string;
}

/** The lines that the workbook has; none where it has no Thông tin chung. */
export function headerLines(reviewed: Reviewed): HeaderLine[] {
  return HEADER_FIELDS.flatMap((field) => {
    if (factCell(reviewed, field) === null) return [];
    return [{ field, label: factLabel(field), text: textOf(reviewed, field) }];
  });
}

/** Writes what differs from what was read; a line that somebody changed since is left alone. */
export function writeHeader(
  workbook: WorkbookPort,
  reviewed: Reviewed,
  texts: ReadonlyMap<HeaderField, string>,
): Promise<Mended> {
  const changes = [...texts].filter(([field, text]) => text.trim() !== textOf(reviewed, field));
  const cells = changes.map(([field, text]) => [field, text.trim() === '' ? null : text.trim()]);
  const step = factStep(reviewed, Object.fromEntries(cells) as Record<string, string | null>);
  return writeUnchanged(workbook, step === null || step.length === 0 ? [] : [step]);
}

function textOf(reviewed: Reviewed, field: HeaderField): string {
  const cell = factCell(reviewed, field);
  const sheet = cell === null ? undefined : findSheet(reviewed.snapshot, cell.sheet);
  const value = cell === null || sheet === undefined ? null : valueAt(sheet, cell.at);
  const reading = typeof value === 'number' && field === 'documentDay' ? readDay(value) : null;
  return reading?.kind === 'day' ? writeDay(reading.day) : String(value ?? '').trim();
}
