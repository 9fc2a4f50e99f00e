import { BrokenInvariant } from '../../workbook/failure';
import type { Snapshot } from '../../workbook/snapshot';

/** The values of an .xlsx file; throws a WorkbookError where it cannot be read. */
export function readXlsx(bytes: Uint8Array): Snapshot {
  throw new BrokenInvariant(`readXlsx: not written yet, got ${bytes.length} bytes`);
}
