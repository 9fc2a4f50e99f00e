import { isNewer, templateVersion } from '../sheets/ourWorkbook';
import { WorkbookError } from '../workbook/failure';
import type { Snapshot } from '../workbook/snapshot';

/** A workbook of a later program is read; writing into it could undo what we do not know. */
export function refuseNewer(snapshot: Snapshot): void {
  if (!isNewer(snapshot)) return;
  const version = String(templateVersion(snapshot));
  throw new WorkbookError(
    'newerTemplate',
    `template version ${version} is newer than this program`,
  );
}
