import { addCounts } from '../../app/addCounts';
import type { CountOffer } from '../../app/countOffers';
import { FROM_RESULT } from '../../text/fromResult';
import { PASTE } from '../../text/paste';
import type { WorkbookPort } from '../../workbook/port';
import type { Said } from '../notice';
import { readAndReview } from '../readAndReview';
import type { Step } from '../step';

export const COUNTS_ORDER = { name: 'addCounts', says: FROM_RESULT.writing } as const;

/** The figures that were chosen, as rows of Số liệu; they can be taken back. */
export async function writeCounts(
  workbook: WorkbookPort,
  chosen: readonly CountOffer[],
): Promise<Step> {
  const outcome = await addCounts(workbook, chosen);
  switch (outcome.kind) {
    case 'incomplete':
      return { notice: said('warning', PASTE.incomplete) };
    case 'split':
      return { notice: said('warning', FROM_RESULT.split) };
    case 'blocked':
      return { notice: said('warning', PASTE.blocked(outcome.sheet, outcome.row)) };
    case 'added': {
      const { rows, gone, write } = outcome;
      const sentences = [FROM_RESULT.added(rows), ...(gone > 0 ? [FROM_RESULT.gone(gone)] : [])];
      const notice = said(gone > 0 ? 'warning' : 'success', ...sentences);
      const lastWrite = rows > 0 ? { write, notice } : null;
      return { reviewed: await readAndReview(workbook), notice, lastWrite };
    }
  }
}

function said(intent: Said['intent'], ...sentences: readonly string[]): Said {
  return { kind: 'said', intent, sentences };
}
