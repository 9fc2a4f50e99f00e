import { REPORT_SHEETS, type ReportSheet, UNFINISHED, WORKBOOK_NAMES } from '../sheets/names';
import { digestOf } from '../workbook/digest';
import { findSheet, type SheetSnapshot, type Snapshot } from '../workbook/snapshot';

export interface OurReport {
  readonly kind: ReportSheet;
  readonly sheet: string;
  /** It says what we wrote, or we were interrupted: only then may it be written over. */
  readonly untouched: boolean;
}

/** The sheets of the report that was written last, but for those that were deleted since. */
export function ourReports(snapshot: Snapshot): OurReport[] {
  const kinds = Object.keys(REPORT_SHEETS) as ReportSheet[];
  return kinds.flatMap((kind) => ourReport(snapshot, kind) ?? []);
}

function ourReport(snapshot: Snapshot, kind: ReportSheet): OurReport | null {
  const names = REPORT_SHEETS[kind];
  const [, quoted, plain] =
    /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formulaOf(snapshot, names.sheet)) ?? [];
  const sheet = findSheet(snapshot, quoted?.replaceAll("''", "'") ?? plain ?? '');
  if (sheet === undefined) return null;
  const digest = textOf(snapshot, names.digest);
  const untouched = digest === UNFINISHED || digest === digestOf(fromA1(sheet));
  return { kind, sheet: sheet.name, untouched };
}

/** What the report was made from; null where there is none. */
export function reportSource(snapshot: Snapshot): string | null {
  return textOf(snapshot, WORKBOOK_NAMES.reportSource);
}

function textOf(snapshot: Snapshot, name: string): string | null {
  return /^="(.*)"$/.exec(formulaOf(snapshot, name))?.[1] ?? null;
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
