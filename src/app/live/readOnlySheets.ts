import { ourReports } from '../../read/ourReport';
import type { Reading } from '../../read/plan';
import { standingTables } from '../../sheets/ourTables';
import { isNewer } from '../../sheets/ourWorkbook';
import type { Snapshot } from '../../workbook/snapshot';
import { formSheet } from './formResults';

/**
 * Sheets that are shown and kept: all but those that this program made or takes its data from. A
 * phụ lục of others that it reads is typed into where its findings are mended.
 */
export function readOnlySheets(snapshot: Snapshot, reading: Reading | null): ReadonlySet<string> {
  const all = snapshot.sheets.map(({ name }) => name);
  if (isNewer(snapshot)) return new Set(all);
  const open = new Set([
    ...(standingTables(snapshot) ?? []).map(({ sheet }) => sheet.name),
    ...ourReports(snapshot).map(({ sheet }) => sheet),
    ...[formSheet(snapshot)?.name],
    ...(reading === null ? [] : sheetsRead(reading)),
  ]);
  return new Set(all.filter((name) => !open.has(name)));
}

function sheetsRead({
  table,
  counts,
  proofs,
  explanations,
  narrative,
  report,
}: Reading): (string | undefined)[] {
  return [
    table.sheet.name,
    ...counts.map(({ sheet }) => sheet.name),
    proofs?.sheet.name,
    explanations?.sheet.name,
    narrative?.name,
    report.sheet,
  ];
}
