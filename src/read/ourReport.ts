import { WORKBOOK_NAMES } from '../sheets/names';
import { findSheet, type Snapshot } from '../workbook/snapshot';

/** The sheet that the add-in wrote as report; null where there is none, or it was deleted. */
export function ourReportSheet(snapshot: Snapshot): string | null {
  const name = snapshot.names.find((candidate) => candidate.name === WORKBOOK_NAMES.report);
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(name?.formula ?? '') ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet !== undefined && findSheet(snapshot, sheet) !== undefined ? sheet : null;
}
