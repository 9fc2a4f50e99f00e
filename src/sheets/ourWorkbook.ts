import type { SheetSnapshot, Snapshot, TableSnapshot } from '../workbook/snapshot';
import { TEMPLATE_VERSION, WORKBOOK_NAMES } from './names';

/** A table of ours as it stands in a workbook, whatever its sheet is called now. */
export interface OurTable {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
}

/** The version of the templates that made the sheets; null where none of them is ours. */
export function templateVersion({ names }: Snapshot): number | null {
  const formula = names.find(({ name }) => name === WORKBOOK_NAMES.version)?.formula;
  const version = Number(formula?.slice(1));
  return formula === undefined || !Number.isFinite(version) ? null : version;
}

/** Made by a later program than this one: it is read, and nothing is written into it. */
export function isNewer(snapshot: Snapshot): boolean {
  return (templateVersion(snapshot) ?? 0) > TEMPLATE_VERSION;
}

/** Tables get a number behind their name where the name was taken. */
export function findOurTable({ sheets }: Snapshot, wanted: string): OurTable | null {
  const named = new RegExp(`^${wanted}\\d*$`);
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => named.test(name));
    if (table !== undefined) return { sheet, table };
  }
  return null;
}
