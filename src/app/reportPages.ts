import type { OurReport } from '../read/ourReport';
import type { Appendix } from '../report/appendices';
import type { ReportSheet } from '../sheets/names';
import { SHEET_NAMES, UNFINISHED_SHEETS } from '../text/words';
import type { Edit } from '../workbook/edit';
import type { Snapshot } from '../workbook/snapshot';
import { freeSheetName } from '../write/freeName';
import { ownershipEdits, reportEdits, unfinishedEdit } from '../write/report';
import { isReferredTo } from './isReferredTo';

/** An appendix and the sheet that it gets. */
export interface ReportPage extends Appendix {
  readonly sheet: string;
  /**
   * What stood there: nothing; our last one, which stays whole until the new one is written beside it;
   * or our last one that formulas of the user look into, which is written over.
   */
  readonly old:
    | { readonly kind: 'none' }
    | { readonly kind: 'beside'; readonly by: string; readonly index: number }
    | { readonly kind: 'over' };
}

const SHEETS: Readonly<Record<ReportSheet, string>> = {
  tasks: SHEET_NAMES.report,
  figures: SHEET_NAMES.figures,
  proofs: SHEET_NAMES.proofList,
};

/** Each appendix takes the place of our last one, or a sheet of its own. */
export function reportPages(
  parts: readonly Appendix[],
  ours: readonly OurReport[],
  snapshot: Snapshot,
): ReportPage[] {
  return parts.map((part) => {
    const old = ours.find(({ kind }) => kind === part.kind);
    const sheet = old?.sheet ?? freeSheetName(SHEETS[part.kind], snapshot);
    if (old === undefined) return { ...part, sheet, old: { kind: 'none' } };
    if (isReferredTo(snapshot, sheet)) return { ...part, sheet, old: { kind: 'over' } };
    const by = freeSheetName(UNFINISHED_SHEETS[part.kind], snapshot);
    const index = snapshot.sheets.findIndex(({ name }) => name === sheet);
    return { ...part, sheet, old: { kind: 'beside', by, index } };
  });
}

/** Makes the sheets. Where this fails, all that the workbook had is still there. */
export function contentEdits(
  { kind, layout, sheet, old }: ReportPage,
  leftHeader: string | null,
): Edit[] {
  const target = old.kind === 'beside' ? old.by : sheet;
  return [
    ...(old.kind === 'over'
      ? [unfinishedEdit(kind), { kind: 'clearSheet' as const, sheet }]
      : [{ kind: 'addSheet' as const, sheet: target }]),
    ...reportEdits(layout, { sheet: target, leftHeader }),
  ];
}

/** Puts a sheet that is written in the place of the old one. */
export function placingEdits({ kind, layout, sheet, old }: ReportPage): Edit[] {
  return [
    ...(old.kind === 'beside'
      ? [{ kind: 'replaceSheet' as const, sheet, by: old.by, index: old.index }]
      : []),
    ...ownershipEdits(layout, kind, sheet),
  ];
}
