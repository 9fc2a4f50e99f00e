import { inCount } from '../../domain/place';
import type { Count, Paragraph, RowPlace } from '../../domain/plan';
import type { CountHeading } from '../../language/headings/countHeadings';
import { readMeasure } from '../../language/measureWords';
import { endsTable } from '../../language/table/rowWords';
import { readTaskNumbers } from '../../language/table/taskNumbers';
import { readUnit } from '../../language/unit';
import { cellOf, type FoundTable, textIn } from '../tables/table';
import type { Unread } from '../unread';
import { type CountLine, isTotalOfCounts, numberIn, readCountLine } from './line';
import { type Above, NOTHING_ABOVE, opensParts, roleOf } from './role';

export interface CountRows {
  readonly counts: readonly Count[];
  readonly groups: readonly RowPlace[];
  /** Sums, remarks and signatures. */
  readonly notes: readonly Paragraph[];
  readonly unread: readonly Unread[];
}

export function readCounts(table: FoundTable<CountHeading>): CountRows {
  const sheet = table.sheet.name;
  const lines = table.rows.map((row) => readCountLine(table, row));
  const last = lines.findLastIndex(({ filled, channel }) => filled && channel !== '');
  const counts: Count[] = [];
  const groups: RowPlace[] = [];
  const notes: Paragraph[] = [];
  const unread: Unread[] = [];
  let group = '';
  let above: Above = NOTHING_ABOVE;
  let ended = false;
  for (const [index, line] of lines.entries()) {
    const at = { sheet, row: line.row };
    ended ||=
      !table.ours && index > last && endsTable(line.channel === '' ? line.number : line.channel);
    if (ended || isTotalOfCounts(line)) {
      const text = line.channel === '' ? line.number : line.channel;
      if (text !== '') notes.push({ at, text });
    } else if (line.channel === '') {
      const text = strayIn(table, line);
      if (text !== '') unread.push({ at: inCount(at, 'channel'), text });
    } else if (opensParts(line)) {
      above = { ...above, ofWhich: true };
    } else if (isHead(line, lines[index + 1], table.ours)) {
      group = line.number === '' ? line.channel : `${line.number}. ${line.channel}`;
      groups.push(at);
      above = NOTHING_ABOVE;
    } else {
      const count = readCount(table, line, { above, group });
      counts.push(count);
      if (count.role.kind === 'plain') above = { count, line, ofWhich: false };
    }
  }
  return { counts, groups, notes, unread };
}

interface Around {
  readonly above: Above;
  readonly group: string;
}

function readCount(
  table: FoundTable<CountHeading>,
  line: CountLine,
  { above, group }: Around,
): Count {
  const { row, number, channel, unit, figures } = line;
  const tasks = readTaskNumbers(taskCell(table, row));
  return {
    at: { sheet: table.sheet.name, row },
    number,
    group: textIn(table, row, 'group') || group,
    channel,
    unit,
    measure: readMeasure(textIn(table, row, 'measure')) ?? measureOf(unit),
    figures,
    tasks,
    note: textIn(table, row, 'note'),
    cumulative: numberIn(table, row, 'cumulative'),
    cumulativeBefore: numberIn(table, row, 'cumulativeBefore'),
    target: numberIn(table, row, 'target'),
    role: roleOf(line, above),
  };
}

/** "3/6" that Excel took for a day names two tasks no more. */
function taskCell(table: FoundTable<CountHeading>, row: number): string {
  const at = cellOf(table, row, 'tasks');
  return at === null || table.grid.shown(at) !== null ? '' : textIn(table, row, 'tasks');
}

/** Procedures are there or not: 210 in each month are not 2.520 in the year. */
function measureOf(unit: string): Count['measure'] {
  return readUnit(unit)?.family === 'procedure' ? 'stock' : 'flow';
}

/** A name without a figure and a unit, above rows that have them. */
function isHead(line: CountLine, next: CountLine | undefined, ours: boolean): boolean {
  if (line.filled) return false;
  if (line.style === 'group') return true;
  if (line.unit !== '' || line.dashed || next === undefined || next.channel === '') return false;
  if (line.wide) return true;
  const holdsNext =
    next.dashed || (next.style === 'decimal' && next.number.startsWith(`${line.number}.`));
  return !ours && (holdsNext || (line.number === '' && next.number !== ''));
}

function strayIn(table: FoundTable<CountHeading>, { row, filled, unit }: CountLine): string {
  const texts = (['value', 'note', 'tasks'] as const).map((field) => textIn(table, row, field));
  return filled || unit !== '' ? [unit, ...texts].filter((text) => text !== '').join(' | ') : '';
}
