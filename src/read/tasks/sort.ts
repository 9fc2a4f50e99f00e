import type { TaskHeading } from '../../language/headings/taskHeadings';
import { endsTable, isTotalRow, namesOutside } from '../../language/table/rowWords';
import type { FoundTable } from '../tables/table';
import { isFilled, type Line, readLine } from './line';

/** What a row of the table is. */
export interface Sorted {
  readonly kind: 'task' | 'group' | 'total' | 'note' | 'stray' | 'more';
  readonly line: Line;
}

/** The rows in their order, blank ones left out; what stands below the table is notes. */
export function sortRows(table: FoundTable<TaskHeading>): Sorted[] {
  const lines = table.rows
    .map((row) => readLine(table, row))
    .filter((line) => line.content !== '' || line.number !== '' || isFilled(line));
  const numbered = lines.some(isNumbered);
  const end = table.ours ? lines.length : endOf(lines);
  const lastTask = lines.findLastIndex((line, index) => index < end && isTaskLine(line, numbered));
  return lines.map((line, index) => {
    const follows = lines[index - 1]?.row === line.row - 1;
    const heads = index + 1 < end && belongsToGroup(lines[index + 1]);
    const around = { numbered, ours: table.ours, more: index < lastTask, follows, heads };
    return { kind: index >= end ? 'note' : kindOf(line, around), line };
  });
}

interface Around {
  /** The tasks of this table have numbers. */
  readonly numbered: boolean;
  readonly ours: boolean;
  /** A task comes below. */
  readonly more: boolean;
  /** No blank row stands above. */
  readonly follows: boolean;
  /** The next row may belong to this one. */
  readonly heads: boolean;
}

function kindOf(line: Line, around: Around): Sorted['kind'] {
  const { content, number, style } = line;
  const { numbered, ours, more, heads } = around;
  if (content === '' || line.below) return kindOfNameless(line, around);
  if (!ours && style === 'none' && isTotalRow(content)) return 'total';
  if (ours) return kindOfOurs(line);
  if (style === 'group' && !isFilled(line)) return more ? 'group' : 'note';
  if (style === 'group') return numbered && heads ? 'group' : 'task';
  if (style !== 'none') return 'task';
  if (!isFilled(line) && namesOutside(content)) return more ? 'group' : 'note';
  if (isFilled(line) && !line.wide) return 'task';
  if (line.wide || (numbered && number === ''))
    return more ? 'group' : line.wide ? 'note' : 'stray';
  return 'task';
}

/** In our table a number says all; without one a head is known by its capitals, as its formula does. */
function kindOfOurs(line: Line): Sorted['kind'] {
  const { style, number, content, texts } = line;
  if (style === 'group') return 'group';
  if (style !== 'none' || number !== '') return 'task';
  const isSilent = [texts.target, texts.result, texts.mark].every((text) => text === undefined);
  return isSilent && content === content.toUpperCase() && /\p{L}/u.test(content) ? 'group' : 'task';
}

/** Beside no task: the rest of the row above, a total, or nothing that we know. */
function kindOfNameless(line: Line, { ours, follows }: Around): Sorted['kind'] {
  const alone = line.number === '' ? Object.values(line.texts) : [line.number];
  if (!ours && line.content === '' && alone.some(isTotalRow)) return 'total';
  if (!isFilled(line)) return line.number === '' || line.style !== 'none' ? 'note' : 'stray';
  if (line.below) return 'more';
  return !ours && line.number === '' && follows ? 'more' : 'stray';
}

function belongsToGroup(line: Line | undefined): boolean {
  return line !== undefined && line.style !== 'group' && line.content !== '';
}

function isNumbered({ style, content }: Line): boolean {
  return content !== '' && (style === 'whole' || style === 'decimal');
}

function isTaskLine(line: Line, numbered: boolean): boolean {
  const { style, content } = line;
  if (content === '' || (style === 'none' && isTotalRow(content))) return false;
  if (style !== 'none' && style !== 'group') return true;
  return isFilled(line) || (!numbered && !line.wide);
}

/** Signatures and remarks end a table, if no numbered task follows. */
function endOf(lines: readonly Line[]): number {
  const last = lines.findLastIndex(isNumbered);
  const end = lines.findIndex(
    ({ content, number, texts }, index) =>
      index > last &&
      [content, number, ...Object.values(texts)].some((text) => text !== '' && endsTable(text)),
  );
  return end < 0 ? lines.length : end;
}
