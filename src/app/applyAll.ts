import type { Edit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { inBatches } from '../write/batches';

export async function applyAll(workbook: WorkbookPort, edits: readonly Edit[]): Promise<void> {
  for (const batch of inBatches(edits)) await workbook.apply(batch);
}
