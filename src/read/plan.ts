import { BLANK_PLAN } from '../domain/blank';
import { inOne } from '../domain/inOne';
import type { Count, Plan, ReportFacts, Target, Task } from '../domain/plan';
import type { Day } from '../language/day';
import { WORKBOOK_NAMES } from '../sheets/names';
import type { Snapshot } from '../workbook/snapshot';
import { chooseCounts, chooseFirst, chooseTasks, isPlan } from './choose';
import { readCounts } from './counts/readCounts';
import { readExplanations } from './explanations';
import { locate } from './locate';
import { narrativeSheet, readNarrative } from './narrative';
import { ourReports } from './ourReport';
import { readProofs } from './proofs';
import type { OtherTable, Reading } from './reading';
import { factsOf, planStart } from './report/facts';
import { findForm, type ReportForm } from './report/form';
import { readTitles, type TitleFacts } from './report/titles';
import { findTables } from './tables/find';
import type { FoundTable } from './tables/table';
import { readingTasks, readTasks, type TaskRows } from './tasks/readTasks';
import { columnsOf, hiddenRowsOf, rowsBelow, uncalculatedIn } from './understood';

export { locate, type Reading };

/** Null where the workbook has no task table. Never throws, whatever the cells hold. */
export function readPlan(snapshot: Snapshot): Reading | null {
  return inOne(readingPlan(snapshot));
}

/** The same in small steps: thousands of rows take longer than a page may be silent. */
export function* readingPlan(snapshot: Snapshot): Generator<undefined, Reading | null> {
  const tables = findTables(snapshot);
  const written = ourReports(snapshot).map(({ sheet }) => sheet);
  const chosen = chooseTasks(tables.tasks, written);
  if (chosen === null) return null;
  yield;
  const taskRows = yield* readingTasks(chosen.table);
  const counts = chooseCounts(tables.counts, written);
  yield;
  const countRows = counts.map(readCounts);
  yield;
  const proofs = chooseFirst(tables.proofs);
  const proofRows = proofs === null ? { proofs: [], unread: [] } : readProofs(proofs);
  const explanations = chooseFirst(tables.explanations);
  const narrative = narrativeSheet(snapshot);
  const form = findForm(snapshot);
  const titles = readTitles(chosen.table, hasTicks(chosen.table));
  const promised = chosen.others.filter(isPlan).map(readTasks);
  const tasks = startingOn(taskRows.tasks, planStart(form));
  const plan: Plan = {
    ...BLANK_PLAN,
    report: reportOf(form, titles, chosen.table),
    tasks,
    counts: countRows.flatMap((rows): readonly Count[] => rows.counts),
    proofs: proofRows.proofs,
    narrative: narrative === null ? [] : readNarrative(narrative),
    explanations: explanations === null ? [] : readExplanations(explanations),
    totalLine: taskRows.totalLine,
    promised: promised.length === 0 ? null : promised.flatMap(contentsOf),
  };
  const read: readonly FoundTable[] = [
    taskRows.table,
    ...counts,
    ...[proofs, explanations].filter((table) => table !== null),
  ];
  return {
    plan,
    version: versionOf(snapshot),
    table: taskRows.table,
    counts,
    proofs,
    explanations,
    report: { sheet: plan.report.at.sheet, cells: form?.cells ?? titles.cells },
    narrative,
    understood: {
      tasks: tasks.length,
      groups: taskRows.groups.length,
      parts: partsIn(tasks),
      outside: tasks.filter(({ outside }) => outside).length,
      counts: plan.counts.length,
      proofs: plan.proofs.length,
      ...columnsOf(read),
      added: taskRows.added,
      hiddenRows: hiddenRowsOf(read),
      below: rowsBelow(read),
      uncalculated: uncalculatedIn(read),
    },
    unread: [...taskRows.unread, ...countRows.flatMap(({ unread }) => unread), ...proofRows.unread],
    notes: [...titles.lines, ...taskRows.notes, ...countRows.flatMap(({ notes }) => notes)],
    others: chosen.others.map((table) => otherOf(table, written)),
  };
}

function hasTicks({ columns }: FoundTable): boolean {
  return columns.done !== undefined && columns.notDone !== undefined;
}

/** Our own sheet is no phụ lục; the one that is written of it says what it is attached to. */
function reportOf(form: ReportForm | null, titles: TitleFacts, { ours }: FoundTable): ReportFacts {
  if (form === null) return ours ? { ...titles.report, attached: null } : titles.report;
  const facts = factsOf(form);
  const attached = facts.document !== '' || titles.report.attached;
  return { ...facts, attached: ours ? null : attached };
}

function versionOf({ names }: Snapshot): number | null {
  const formula = names.find(({ name }) => name === WORKBOOK_NAMES.version)?.formula ?? '';
  const version = Number(/^="?(\d{1,6})"?$/.exec(formula)?.[1] ?? Number.NaN);
  return Number.isNaN(version) ? null : version;
}

function contentsOf({ tasks }: TaskRows): { readonly content: string }[] {
  return tasks.map(({ content }) => ({ content }));
}

function partsIn(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { parts }) => sum + parts.length + partsIn(parts), 0);
}

function otherOf(table: FoundTable, written: readonly string[]): OtherTable {
  const { sheet, headingRow } = table;
  const because = written.includes(sheet.name)
    ? 'written'
    : isPlan(table)
      ? 'plan'
      : sheet.visible
        ? 'another'
        : 'hidden';
  return { sheet: sheet.name, headingRow, because };
}

/** What recurs counts from the day that the plan begins, where no target names its own. */
function startingOn(tasks: readonly Task[], day: Day | null): readonly Task[] {
  if (day === null) return tasks;
  return tasks.map((task) => ({
    ...task,
    target: starting(task.target, day),
    parts: startingOn(task.parts, day),
  }));
}

function starting(target: Target, day: Day): Target {
  return 'from' in target ? { ...target, from: target.from ?? day } : target;
}
