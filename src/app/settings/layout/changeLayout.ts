import type { Split } from '../../../domain/vocabulary';
import { readPlan } from '../../../read/plan';
import { digestOf } from '../../../workbook/digest';
import type { WorkbookPort } from '../../../workbook/port';
import type { Snapshot } from '../../../workbook/snapshot';
import { placeSheets } from '../../placeSheets';
import { refuseNewer } from '../../refuseNewer';
import { typedCells } from '../../typedCells';
import type { LastWrite } from '../../undoWrite';
import { type LayoutChange, layoutChange } from './layoutChange';
import { layoutEdits } from './layoutEdits';
import type { Obstacle } from './obstacles';

export type LayoutOutcome =
  /** It has that layout, or no Số liệu of ours. */
  | { readonly kind: 'same' }
  | { readonly kind: 'blocked'; readonly obstacles: readonly Obstacle[] }
  | {
      readonly kind: 'changed';
      readonly sheet: string;
      /** What the sheet of before is called now. */
      readonly old: string;
      readonly change: LayoutChange;
      readonly write: LastWrite;
    };

/** Lays Số liệu out anew, in one write; the old sheet stays beside it, under another name. */
export async function changeLayout(workbook: WorkbookPort, to: Split): Promise<LayoutOutcome> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const reading = readPlan(snapshot);
  const change = reading === null ? null : layoutChange({ snapshot, reading }, to);
  if (reading === null || change === null) return { kind: 'same' };
  const { obstacles } = change;
  if (obstacles.length > 0) return { kind: 'blocked', obstacles };
  const { contents, placing, back, old } = layoutEdits(snapshot, reading.plan, change);
  const hasBegun = (after: Snapshot) =>
    after.sheets.some(({ tables }) => tables.some(({ name }) => name === old.table));
  await placeSheets(workbook, { contents, placing, hasBegun });
  const sheet = change.sheet.table.sheet.name;
  const digest = digestOf(typedCells(await workbook.read(), sheet));
  const write: LastWrite = { steps: [], made: null, replaced: { sheet, digest, back } };
  return { kind: 'changed', sheet, old: old.sheet, change, write };
}
