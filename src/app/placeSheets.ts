import type { Edit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { findSheet, type Snapshot } from '../workbook/snapshot';
import { applyAll } from './applyAll';
import { takeBack } from './takeBack';
import { UnfinishedWork } from './unfinished';

export interface PlacedSheets {
  /** Makes sheets beside those that are there. */
  readonly contents: readonly Edit[];
  /** Puts them in their places; may be made again, from wherever it was broken off. */
  readonly placing: readonly Edit[];
  /** Whether the places of the old sheets have been touched. */
  readonly hasBegun: (after: Snapshot) => boolean;
}

/**
 * Sheets are there whole or not at all: what fails before the old ones are touched is taken back,
 * what fails after that is brought to its end.
 */
export async function placeSheets(workbook: WorkbookPort, work: PlacedSheets): Promise<void> {
  try {
    await applyAll(workbook, [...work.contents, ...work.placing]);
  } catch (error) {
    const left = await settle(workbook, work);
    if (left === null) return;
    throw left.length === 0 ? error : new UnfinishedWork(left, { cause: error });
  }
}

/** Null where the work was finished after all, else the sheets that may be half-written. */
async function settle(
  workbook: WorkbookPort,
  { contents, placing, hasBegun }: PlacedSheets,
): Promise<readonly string[] | null> {
  try {
    const after = await workbook.read();
    if (!hasBegun(after)) return await takeBack(workbook, contents);
    await applyAll(workbook, stillToDo(placing, after));
    return null;
  } catch {
    return begun(contents);
  }
}

function stillToDo(placing: readonly Edit[], after: Snapshot): Edit[] {
  const hasSheet = (name: string) => findSheet(after, name) !== undefined;
  const hasTable = (wanted: string) =>
    after.sheets.some(({ tables }) => tables.some(({ name }) => name === wanted));
  return placing.filter((edit) => {
    if (edit.kind === 'replaceSheet') return hasSheet(edit.by);
    if (edit.kind === 'removeSheet') return hasSheet(edit.sheet);
    if (edit.kind === 'renameSheet') return hasSheet(edit.sheet) && !hasSheet(edit.to);
    return edit.kind !== 'renameTable' || (hasTable(edit.name) && !hasTable(edit.to));
  });
}

function begun(contents: readonly Edit[]): string[] {
  return contents.flatMap((edit) =>
    edit.kind === 'addSheet' || edit.kind === 'clearSheet' ? [edit.sheet] : [],
  );
}
