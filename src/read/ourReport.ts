import { UNFINISHED, WORKBOOK_NAMES } from '../sheets/names';
import { digestOf } from '../workbook/digest';
import { findSheet, type SheetSnapshot, type Snapshot } from '../workbook/snapshot';

export interface OurReport {
  readonly sheet: string;
  /** It says what we wrote, or we were interrupted: only then may it be written over. */
  readonly untouched: boolean;
}

/** The report that the add-in wrote last; null where there is none, or it was deleted. */
export function ourReport(snapshot: Snapshot): OurReport | null {
  const [, quoted, plain] =
    /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formulaOf(snapshot, WORKBOOK_NAMES.report)) ?? [];
  const sheet = findSheet(snapshot, quoted?.replaceAll("''", "'") ?? plain ?? '');
  if (sheet === undefined) return null;
  const [, digest] = /^="(.*)"$/.exec(formulaOf(snapshot, WORKBOOK_NAMES.reportDigest)) ?? [];
  const untouched = digest === UNFINISHED || digest === digestOf(fromA1(sheet));
  return { sheet: sheet.name, untouched };
}

function formulaOf({ names }: Snapshot, name: string): string {
  return names.find((candidate) => candidate.name === name)?.formula ?? '';
}

/** A report begins in A1, also where its first cells were emptied since. */
function fromA1({ area, values }: SheetSnapshot): SheetSnapshot['values'] {
  const before = Array.from({ length: area.column }, () => null);
  return [
    ...Array.from({ length: area.row }, () => []),
    ...values.map((row) => [...before, ...row]),
  ];
}
