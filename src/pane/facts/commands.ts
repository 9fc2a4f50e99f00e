import type { EditableFact } from '../../app/settings/facts';
import type { Reviewed } from '../../app/reviewPlan';
import { FACT_SETTINGS } from '../../text/settings';
import { NOTICES } from '../../text/pane';
import type { WorkbookPort } from '../../workbook/port';
import { tellMended } from '../afterWriting';
import type { Step } from '../step';

export const FACTS_ORDER = { name: 'facts', says: NOTICES.mending } as const;

interface FactsStep extends Step {
  /** Nothing that was typed is left. */
  readonly isWhole: boolean;
}

/** Puts what was typed into Thông tin chung; a line that somebody changed since is named. */
export async function changeFacts(
  workbook: WorkbookPort,
  before: Reviewed,
  texts: ReadonlyMap<EditableFact, string>,
): Promise<FactsStep> {
  const { writeFacts } = await import('../../app/settings/facts');
  const written = await writeFacts(workbook, before, texts);
  const lines = written.steps.length;
  const step = await tellMended(workbook, written, () => [FACT_SETTINGS.written(lines)]);
  return { ...step, isWhole: written.changed.length === 0 };
}
