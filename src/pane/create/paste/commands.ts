import { type Chosen, chosenTasks } from '../../../app/chosenTasks';
import type { ProposedRow } from '../../../app/pasted';
import { PASTE } from '../../../text/paste';
import type { WorkbookPort } from '../../../workbook/port';
import type { Said } from '../../notice';
import { readAndReview } from '../../readAndReview';
import type { Step } from '../../step';

export const PASTE_ORDERS = {
  add: { name: 'addPasted', says: PASTE.adding },
} as const;

interface AddedStep extends Step {
  readonly added: boolean;
}

/** The rows that were chosen, behind those of the sheet; they can be taken back. */
export async function addPasted(
  workbook: WorkbookPort,
  rows: readonly ProposedRow[],
  chosen: Chosen,
): Promise<AddedStep> {
  const { addTasks } = await import('../../../app/addTasks');
  const outcome = await addTasks(workbook, (first) => chosenTasks(rows, chosen, first));
  switch (outcome.kind) {
    case 'incomplete':
      return notAdded(PASTE.incomplete);
    case 'blocked':
      return notAdded(PASTE.blocked(outcome.sheet, outcome.row));
    case 'added': {
      const { sheet, tasks, write } = outcome;
      const notice = said('success', PASTE.added(tasks, sheet));
      const reviewed = await readAndReview(workbook);
      return { added: true, reviewed, notice, lastWrite: { write, notice }, page: 'home' };
    }
  }
}

function notAdded(sentence: string): AddedStep {
  return { added: false, notice: said('warning', sentence) };
}

function said(intent: Said['intent'], sentence: string): Said {
  return { kind: 'said', intent, sentences: [sentence] };
}
