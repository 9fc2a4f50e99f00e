import { inOne } from '../../domain/inOne';
import { inTask } from '../../domain/place';
import type { Paragraph, RowPlace, Task, TotalLine } from '../../domain/plan';
import type { TaskHeading } from '../../language/headings/taskHeadings';
import { headingKey } from '../../language/headings/headingKey';
import type { FoundTable } from '../tables/table';
import type { Unread } from '../unread';
import { settledColumns } from './columns';
import { type Line, TEXT_FIELDS } from './line';
import { settle, unreadInHeads } from './settle';
import { sortRows } from './sort';
import { totalOf } from './totalLine';
import { growingTree, labelOf } from './tree';

export interface TaskRows {
  /** The table with its columns as they were taken. */
  readonly table: FoundTable<TaskHeading>;
  readonly tasks: readonly Task[];
  readonly groups: readonly RowPlace[];
  readonly totalLine: TotalLine | null;
  /** Remarks, signatures and sums of parts, as they stand there. */
  readonly notes: readonly Paragraph[];
  /** Rows whose words were added to the task above them. */
  readonly added: readonly RowPlace[];
  readonly unread: readonly Unread[];
}

export function readTasks(found: FoundTable<TaskHeading>): TaskRows {
  return inOne(readingTasks(found));
}

/** The same, row by row. */
export function* readingTasks(found: FoundTable<TaskHeading>): Generator<undefined, TaskRows> {
  const table = settledColumns(found);
  const { name } = table.sheet;
  const rows = sortRows(table);
  const { nodes, groups } = yield* growingTree(table, rows);
  const { tasks, heads, added, unread } = settle(nodes, table.ours);
  const linesOf = (kind: (typeof rows)[number]['kind']) =>
    rows.filter((row) => row.kind === kind).map(({ line }) => line);
  const totals = linesOf('total').map((line) => ({ line, total: totalOf(table, line) }));
  const last =
    totals.findLast(({ line, total }) => total !== null && isGrand(line)) ??
    totals.findLast(({ total }) => total !== null);
  return {
    table,
    tasks,
    groups: [...groups, ...heads].map(({ row }) => ({ sheet: name, row })),
    totalLine: last?.total ?? null,
    notes: [...totals.filter((each) => each !== last).map(({ line }) => line), ...linesOf('note')]
      .sort((a, b) => a.row - b.row)
      .map((line) => ({ at: { sheet: name, row: line.row }, text: wordsOf(line) }))
      .filter(({ text }) => text !== ''),
    added,
    unread: [
      ...linesOf('stray').map((line) => strayIn(name, line)),
      ...unreadInHeads(name, [...groups]),
      ...unread,
    ].sort((a, b) => a.at.row - b.at.row),
  };
}

function isGrand(line: Line): boolean {
  return headingKey(wordsOf(line)).startsWith('tong');
}

function strayIn(sheet: string, line: Line): Unread {
  return { at: inTask({ sheet, row: line.row }, 'content'), text: wordsOf(line) };
}

function labelled({ number, content, style }: Line): string {
  return style === 'dash' ? `${number} ${content}` : labelOf({ number, content });
}

function wordsOf(line: Line): string {
  const { number, content, style, texts } = line;
  const own = content === '' ? (style === 'none' ? number : '') : labelled(line);
  const rest = TEXT_FIELDS.flatMap((field) => texts[field] ?? []);
  return [own, ...rest].filter((text) => text !== '').join(' | ');
}
