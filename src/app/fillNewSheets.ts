import type { Edit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { applyAll } from './applyAll';
import { takeBack } from './takeBack';
import { UnfinishedWork } from './unfinished';

/** Applies edits that make sheets, among others; where they fail, nothing of the new ones is left. */
export async function fillNewSheets(workbook: WorkbookPort, edits: readonly Edit[]): Promise<void> {
  try {
    await applyAll(workbook, edits);
  } catch (error) {
    const left = await takeBack(workbook, edits);
    throw left.length === 0 ? error : new UnfinishedWork(left, { cause: error });
  }
}
