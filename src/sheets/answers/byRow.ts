import { linkedTo } from '../../domain/linked';
import type { Plan } from '../../domain/plan';
import { statusOf } from '../../domain/status';
import { readTexts, type Texts } from '../../domain/texts';
import type { CellValue } from '../../workbook/snapshot';
import type { TaskRow } from '../entries/taskRows';
import { entryIn, type PlanTable, type StandingTable } from '../ourTables';
import { BLANK_COUNT, countAnswers } from './counts';
import { proofAnswers } from './proofs';
import { taskAnswers } from './tasks';

export type Answers = Readonly<Partial<Record<string, CellValue>>>;

/** What the formulas of a table's rows come to, by the row. */
export type Answerer = (table: StandingTable) => (row: number) => Answers;

export function answersOf(plan: Plan, texts = readTexts()): Answerer {
  return (table) => READERS[table.id](plan, table, texts);
}

const READERS: Readonly<
  Record<PlanTable, (plan: Plan, table: StandingTable, texts: Texts) => (row: number) => Answers>
> = {
  tasks: taskReader,
  counts: ({ counts, report }, table) => {
    const own = new Map(
      counts
        .filter(({ at }) => at.sheet === table.sheet.name)
        .map((count) => [count.at.row, count]),
    );
    return (row) => {
      const count = own.get(row);
      const label = textOf(entryIn(table, row, 'channel'));
      // The reading leaves out the dash that tells a row below another.
      const typed = count === undefined ? null : { ...count, channel: label };
      if (typed !== null) return countAnswers({ kind: 'count', count: typed }, report.period);
      return label === ''
        ? BLANK_COUNT
        : countAnswers({ kind: 'group', number: '', label }, report.period);
    };
  },
  proofs: ({ proofs }) => {
    const own = new Map(proofs.map((proof) => [proof.at.row, proof]));
    return (row) => proofAnswers(own.get(row) ?? null);
  },
};

function taskReader(plan: Plan, table: StandingTable, texts: Texts): (row: number) => Answers {
  const context = { linked: linkedTo(plan), period: plan.report.period, texts };
  const rows = new Map<number, TaskRow>(
    plan.tasks.flatMap((task): [number, TaskRow][] => [
      [task.at.row, { kind: 'task', task, parent: null }],
      ...task.parts.map((part): [number, TaskRow] => [
        part.at.row,
        { kind: 'task', task: part, parent: task },
      ]),
    ]),
  );
  return (row) => {
    const own = rows.get(row);
    if (own?.kind === 'task') return taskAnswers(own, statusOf(own.task, context), context);
    const label = textOf(entryIn(table, row, 'content'));
    const number = textOf(entryIn(table, row, 'number'));
    return taskAnswers(label === '' ? null : { kind: 'group', number, label }, null, context);
  };
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value).trim();
}
