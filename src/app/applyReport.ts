import { reportSource } from '../read/ourReport';
import type { Edit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { findSheet, type Snapshot } from '../workbook/snapshot';
import { applyAll } from './applyAll';
import { takeBack } from './takeBack';
import { UnfinishedWork } from './unfinished';

export interface ReportWork {
  readonly before: Snapshot;
  /** Makes sheets beside those that are there. */
  readonly contents: readonly Edit[];
  /** Puts them in their places; begins by changing what the report was made from. */
  readonly placing: readonly Edit[];
}

/**
 * A report is there whole or not at all: what fails before the old sheets are touched is taken back,
 * what fails after that is brought to its end.
 */
export async function applyReport(workbook: WorkbookPort, work: ReportWork): Promise<void> {
  try {
    await applyAll(workbook, [...work.contents, ...work.placing]);
  } catch (error) {
    const left = await settle(workbook, work);
    if (left === null) return;
    throw left.length === 0 ? error : new UnfinishedWork(left, { cause: error });
  }
}

/** Null where the report was finished after all, else the sheets that may be half-written. */
async function settle(
  workbook: WorkbookPort,
  { before, contents, placing }: ReportWork,
): Promise<readonly string[] | null> {
  try {
    const after = await workbook.read();
    if (reportSource(after) === reportSource(before)) return await takeBack(workbook, contents);
    await applyAll(workbook, stillToDo(placing, after));
    return null;
  } catch {
    return begun(contents);
  }
}

function stillToDo(placing: readonly Edit[], after: Snapshot): Edit[] {
  return placing.filter((edit) => {
    if (edit.kind === 'replaceSheet') return findSheet(after, edit.by) !== undefined;
    return edit.kind !== 'removeSheet' || findSheet(after, edit.sheet) !== undefined;
  });
}

function begun(contents: readonly Edit[]): string[] {
  return contents.flatMap((edit) =>
    edit.kind === 'addSheet' || edit.kind === 'clearSheet' ? [edit.sheet] : [],
  );
}
