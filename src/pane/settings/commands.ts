import type { PeriodSetting } from '../../app/settings/period';
import type { YearChoice } from '../../app/settings/nextYear';
import { type Reviewed, reviewPlan } from '../../app/reviewPlan';
import type { Mended } from '../../app/writeUnchanged';
import { NOTICES } from '../../text/pane';
import { periodName, windowLine } from '../../text/period';
import type { Split } from '../../domain/vocabulary';
import { LAYOUT } from '../../text/layout';
import { NEXT_YEAR, PERIOD_SETTINGS, REPAIRS } from '../../text/settings';
import type { WorkbookPort } from '../../workbook/port';
import { tellMended } from '../afterWriting';
import { said } from '../notice';
import type { Step } from '../step';
import type { StartFile } from '../startFile';
import { obstacleSentences } from './layoutSentences';

const writes = (name: string) => ({ name, says: NOTICES.mending });

export const SETTINGS_ORDERS = {
  period: writes('period'),
  renumber: writes('renumber'),
  formulas: writes('formulas'),
  adopt: writes('adopt'),
  layout: writes('layout'),
  nextYear: { name: 'nextYear', says: NEXT_YEAR.creating },
} as const;

export async function changePeriod(
  workbook: WorkbookPort,
  before: Reviewed,
  setting: PeriodSetting,
): Promise<Step> {
  const { switchPeriod } = await import('../../app/settings/period');
  const written = await switchPeriod(workbook, before, setting);
  return tellMended(workbook, written, (reviewed) => {
    const report = reviewed?.reading.plan.report;
    if (report === undefined) return [];
    const name = periodName(report) || setting.word;
    return [
      PERIOD_SETTINGS.changed(name),
      [windowLine(report.period), PERIOD_SETTINGS.follow].filter(Boolean).join('. '),
    ];
  });
}

export async function renumberSheets(workbook: WorkbookPort, before: Reviewed): Promise<Step> {
  const { renumber } = await import('../../app/renumber');
  const written = await renumber(workbook, before);
  return tellMended(workbook, written, () => [REPAIRS.renumbered(cellsIn(written))]);
}

export async function restoreFormulas(workbook: WorkbookPort, before: Reviewed): Promise<Step> {
  const { mendFormulas } = await import('../../app/mendFormulas');
  const written = await mendFormulas(workbook, before);
  return tellMended(workbook, written, () => [REPAIRS.mended(cellsIn(written))]);
}

/** What stood in the way is told by its cells; they may have changed since the preview. */
export async function relayout(workbook: WorkbookPort, to: Split): Promise<Step> {
  const { changeLayout } = await import('../../app/settings/layout/changeLayout');
  const outcome = await changeLayout(workbook, to);
  const reviewed = await reviewPlan(workbook);
  if (outcome.kind === 'same') return { reviewed, notice: said('info', [LAYOUT.nothing]) };
  if (outcome.kind === 'blocked') {
    const sentences = [LAYOUT.blocked, ...obstacleSentences(outcome.obstacles)];
    return { reviewed, notice: said('warning', sentences) };
  }
  const { sheet, old, write } = outcome;
  const notice = said('success', [LAYOUT.changed(sheet, to), LAYOUT.oldSheet(old)]);
  return { reviewed, notice, lastWrite: { write, notice } };
}

/** The table grows around what was typed: there is nothing to take back. */
export async function adopt(workbook: WorkbookPort): Promise<Step> {
  const { adoptRows } = await import('../../app/adoptRows');
  const rows = await adoptRows(workbook);
  const notice = said('success', [REPAIRS.adopted(rows)]);
  return { reviewed: await reviewPlan(workbook), notice };
}

export async function startYear(
  before: Reviewed,
  choice: YearChoice,
  startFile: StartFile,
): Promise<Step> {
  const { yearBeginning } = await import('../../app/settings/nextYear');
  const { fileNameOf } = await import('../../app/suggestFileName');
  const beginning = yearBeginning(before, choice);
  const file = fileNameOf(beginning.plan.report);
  const outcome = await startFile(beginning, file);
  if (outcome === 'none') return { notice: null };
  if (outcome === 'here') return { notice: null, page: 'home' };
  const sentence = outcome === 'opened' ? NEXT_YEAR.opened(choice.year) : NEXT_YEAR.saved(file);
  return { notice: said('success', [sentence]) };
}

function cellsIn({ steps }: Mended): number {
  return steps.flat().length;
}
