import type { BasisContext } from '../domain/basis';
import { linkedTo } from '../domain/linked';
import type { Plan } from '../domain/plan';
import { statusOf } from '../domain/status';
import { readTexts } from '../domain/texts';
import { totalsOf } from '../domain/totals';
import type { Calendar, Split } from '../domain/vocabulary';
import type { Day } from '../language/day';
import type { SHEET_NAMES } from '../text/words';
import { BLANK_COUNT, countAnswers } from './answers/counts';
import { proofAnswers } from './answers/proofs';
import { taskAnswers } from './answers/tasks';
import { catalogBlocks, type NamedBlock } from './catalogSheet';
import { type TableContent, tableRows } from './content';
import { countsTemplate } from './counts';
import { countEntries, type CountRow, countRows } from './entries/countRows';
import { factEntries } from './entries/facts';
import { placed } from './entries/placed';
import { proofEntries } from './entries/proofRows';
import { taskEntries, taskRows } from './entries/taskRows';
import { type FactsContent, factsContent, proposedDays, summaryOf } from './factsSheet';
import type { Tables } from './formulas/expand';
import { PROOFS } from './proofs';
import { tasksTemplate } from './tasks';
import type { SheetTemplate } from './template';

/** What a new workbook begins with. */
export interface Beginning {
  readonly plan: Plan;
  /** From when on what recurs is asked for; null where the plan holds from the year's beginning. */
  readonly planStart: Day | null;
  readonly split: Split;
  readonly calendar: Calendar;
  /** What each count came to last year, where a year before is known. */
  readonly lastYear: readonly (number | null)[];
  /** The preset that it is made of, by its id. */
  readonly template: string;
}

export type SheetId = keyof typeof SHEET_NAMES;
export type TableId = 'tasks' | 'counts' | 'proofs';

/** The names that sheets and tables take in this workbook. */
export interface Names {
  readonly sheets: Readonly<Record<SheetId, string>>;
  readonly tables: Readonly<Record<TableId, string>>;
}

/** Everything that a new workbook holds, as data. */
export interface WorkbookContent {
  readonly names: Names;
  readonly facts: FactsContent;
  readonly catalog: readonly NamedBlock[];
  readonly tables: Readonly<Record<TableId, TableContent>>;
  readonly split: Split;
  /** Which preset it was made of. */
  readonly template: string;
}

export function workbookContent(beginning: Beginning, names: Names): WorkbookContent {
  const { plan, planStart, split, template } = beginning;
  const { period } = plan.report;
  const context = contextOf(plan);
  const statuses = plan.tasks.map((task) => statusOf(task, context));
  const totalsWhere = (outside: boolean) =>
    totalsOf(statuses.filter(({ task }) => task.outside === outside));
  const proofs = plan.proofs.filter(({ name, location }) => name !== '' || location !== '').length;
  const summary = summaryOf(totalsWhere(false), totalsWhere(true), proofs);
  const templates = templatesOf(split);
  return {
    names,
    facts: factsContent(
      factEntries(plan.report, beginning.calendar, planStart),
      proposedDays(plan.report, beginning.calendar),
      summary,
      tableRefs(templates, names),
    ),
    catalog: catalogBlocks(period, planStart),
    tables: planTables(beginning, names),
    split,
    template,
  };
}

/** The tables that hold the plan, with every formula's value by the rules of the domain. */
export function planTables(
  { plan, split, lastYear }: Beginning,
  names: Names,
): Readonly<Record<TableId, TableContent>> {
  const { tasks, counts, proofs, report } = placed(plan, names.sheets);
  const { period } = report;
  const templates = templatesOf(split);
  const tables = tableRefs(templates, names);
  const context = contextOf({ ...plan, tasks, counts, proofs });
  const taskContents = taskRows(tasks).map((row) => ({
    entries: taskEntries(row),
    answers: taskAnswers(row, row.kind === 'task' ? statusOf(row.task, context) : null, context),
  }));
  const lastYearOf = (row: CountRow) =>
    row.kind === 'count' ? (lastYear[counts.indexOf(row.count)] ?? null) : null;
  const countContents = countRows(counts).map((row) => ({
    entries: { ...countEntries(row), lastYear: lastYearOf(row) },
    answers: countAnswers(row, period),
  }));
  const proofContents = proofs.map((proof) => ({
    entries: proofEntries(proof),
    answers: proofAnswers(proof),
  }));
  const content = (
    id: TableId,
    rows: Parameters<typeof tableRows>[3],
    blank: Parameters<typeof tableRows>[4]['answers'],
  ): TableContent => ({
    template: templates[id],
    sheet: names.sheets[id],
    table: names.tables[id],
    rows: tableRows(templates[id], id, tables, rows, { entries: {}, answers: blank }),
  });
  return {
    tasks: content('tasks', taskContents, taskAnswers(null, null, context)),
    counts: content('counts', countContents, BLANK_COUNT),
    proofs: content('proofs', proofContents, proofAnswers(null)),
  };
}

function contextOf(plan: Plan): BasisContext {
  return { linked: linkedTo(plan), period: plan.report.period, texts: readTexts() };
}

function templatesOf(split: Split): Readonly<Record<TableId, SheetTemplate<string>>> {
  return { tasks: tasksTemplate(split), counts: countsTemplate(split), proofs: PROOFS };
}

function tableRefs(templates: ReturnType<typeof templatesOf>, { tables }: Names): Tables {
  const ref = (id: TableId) => ({ table: tables[id], template: templates[id] });
  return { tasks: ref('tasks'), counts: ref('counts'), proofs: ref('proofs') };
}
