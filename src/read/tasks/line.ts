import type { TaskHeading } from '../../language/headings/taskHeadings';
import {
  leadingNumber,
  type NumberStyle,
  readRowNumber,
  type RowNumber,
} from '../../language/table/rowNumber';
import { isErrorValue } from '../../language/table/rowWords';
import type { Cell } from '../entry';
import { cellOf, type FoundTable, textIn } from '../tables/table';

/** The fields of a task that are texts and nothing else. */
export const TEXT_FIELDS = [
  ...['result', 'note', 'proof', 'lead', 'partner', 'reason', 'explanation', 'deadline'],
  ...['mark', 'done', 'notDone', 'status', 'target', 'atLeast', 'unit', 'achieved', 'whole'],
] as const satisfies readonly TaskHeading[];
type LineField = (typeof TEXT_FIELDS)[number];

/** A row of a table of tasks before it is known what it is. */
export interface Line {
  readonly row: number;
  readonly style: NumberStyle;
  readonly number: string;
  readonly content: string;
  readonly texts: Readonly<Partial<Record<LineField, string>>>;
  /** The text runs over the columns beside it, or stands in the column of numbers. */
  readonly wide: boolean;
  /** Its content is merged with the row above. */
  readonly below: boolean;
  readonly group: string;
}

/** What is filled in beside the name of the task. */
export function isFilled({ texts }: Line): boolean {
  return Object.keys(texts).length > 0;
}

export function textOfLine({ texts }: Line, field: LineField): string {
  return texts[field] ?? '';
}

export function readLine(table: FoundTable<TaskHeading>, row: number): Line {
  const own = textIn(table, row, 'content');
  const typed = textIn(table, row, 'number');
  const isLong = typed.length > 8 && own === '' && readRowNumber(typed).style === 'none';
  const { number, content } = named(table, isLong ? '' : typed, isLong ? typed : own);
  const at = cellOf(table, row, 'content');
  const merge = at === null ? null : table.grid.merge(at);
  const numberAt = cellOf(table, row, 'number');
  const numberMerge = numberAt === null ? null : table.grid.merge(numberAt);
  const below = merge !== null && merge.row < row && merge.row >= (table.rows[0] ?? row);
  return {
    row,
    style: number.style,
    number: number.text,
    content,
    texts: textsOf(table, row),
    wide: isLong || isWide(merge) || isWide(numberMerge),
    below: below && own !== '',
    group: textIn(table, row, 'group'),
  };
}

function isWide(merge: { readonly columns: number } | null): boolean {
  return merge !== null && merge.columns > 2;
}

/** A number that leads the text counts where its own column is empty or missing. */
function named(
  table: FoundTable<TaskHeading>,
  typed: string,
  content: string,
): { readonly number: RowNumber; readonly content: string } {
  const number = readRowNumber(typed);
  if (typed !== '') return { number, content };
  const lead = leadingNumber(content);
  if (lead === null || table.ours) return { number, content };
  return { number: { style: lead.style, text: lead.text }, content: lead.rest };
}

function textsOf(table: FoundTable<TaskHeading>, row: number): Partial<Record<LineField, string>> {
  const texts: Partial<Record<LineField, string>> = {};
  for (const field of TEXT_FIELDS) {
    const text = textIn(table, row, field);
    if (text !== '' && !isErrorValue(text)) texts[field] = text;
  }
  return texts;
}

/** A cell of the row with its number format; empty where the table has no such column. */
export function cellIn(table: FoundTable<TaskHeading>, row: number, field: LineField): Cell {
  const at = cellOf(table, row, field);
  return at === null
    ? { value: null, shown: null }
    : { value: table.grid.value(at), shown: table.grid.shown(at) };
}
