import type { Area } from '../../../workbook/address';
import { attributeOf, type Token, tokensOf } from './tokens';

/** What was copied: its tables, and the paragraphs outside of them. */
export interface PastedDocument {
  readonly tables: readonly PastedGrid[];
  readonly paragraphs: readonly string[];
}

export interface PastedGrid {
  /** Texts by row and column; a cell that spans others stands in its first. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
}

const LONGEST = 4_000_000;
const MOST_CELLS = 200_000;
const MOST_COLUMNS = 200;
const LARGEST_SPAN = 2_000;
/** Tables in tables in tables: deeper ones are text of the cell that they stand in. */
const DEEPEST = 12;

const BLOCKS = new Set([
  ...['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'dt', 'dd', 'pre'],
  ...['blockquote', 'section', 'article', 'header', 'footer', 'hr', 'table', 'tr', 'td', 'th'],
  ...['caption', 'body', 'center', 'address'],
]);

/** The lines of a text that is being put together. */
interface Lines {
  readonly done: string[];
  open: string;
}

interface OpenTable {
  readonly rows: (string | null)[][];
  readonly merges: Area[];
  /** Cells that a span from above takes. */
  readonly taken: Set<string>;
  row: number;
  cell: (Span & { readonly lines: Lines }) | null;
}

type Span = Area;

/** Reads the HTML of Word, of a browser and of Excel. */
export function readDocument(html: string): PastedDocument {
  const tables: PastedGrid[] = [];
  const outside: Lines = { done: [], open: '' };
  const stack: OpenTable[] = [];
  const lists: number[] = [];
  let left = MOST_CELLS;
  const sink = () => stack.findLast(({ cell }) => cell !== null)?.cell?.lines ?? outside;
  const onToken = (token: Token): void => {
    if (token.kind === 'text') {
      sink().open += token.text;
      return;
    }
    const { name } = token;
    if (name === 'br') endLine(sink(), true);
    else if (BLOCKS.has(name)) endLine(sink(), token.kind === 'close' && name === 'p');
    const table = stack.at(-1);
    if (token.kind === 'open') {
      if (name === 'table' && stack.length < DEEPEST) stack.push(newTable());
      else if (name === 'ol') lists.push(Number(attributeOf(token.attributes, 'start')) || 1);
      else if (name === 'ul') lists.push(-1);
      else if (name === 'li') sink().open += itemMark(lists);
      else if (name === 'tr' && table !== undefined) openRow(table);
      else if ((name === 'td' || name === 'th') && table !== undefined && left > 0) {
        left -= openCell(table, token.attributes);
      }
    } else if (name === 'ol' || name === 'ul') {
      lists.pop();
    } else if ((name === 'td' || name === 'th') && table !== undefined) {
      closeCell(table);
    } else if (name === 'table' && table !== undefined) {
      closeCell(table);
      stack.pop();
      tables.push(gridOf(table));
      if (stack.length > 0) sink().done.push(...table.rows.map(nestedLine));
    }
  };
  for (const token of tokensOf(html.slice(0, LONGEST))) onToken(token);
  while (stack.length > 0) onToken({ kind: 'close', name: 'table' });
  endLine(outside, false);
  return { tables, paragraphs: outside.done.filter((line) => line !== '') };
}

function newTable(): OpenTable {
  return { rows: [], merges: [], taken: new Set(), row: -1, cell: null };
}

/** A table in a cell is read by itself; its words belong to the cell as well. */
function nestedLine(row: readonly (string | null)[]): string {
  return row.filter((text) => text !== null && text !== '').join(' ');
}

function openRow(table: OpenTable): void {
  closeCell(table);
  table.row += 1;
  table.rows[table.row] = [];
}

/** How many cells it takes. */
function openCell(table: OpenTable, attributes: string): number {
  closeCell(table);
  if (table.row < 0) openRow(table);
  const { row } = table;
  let column = 0;
  while (table.taken.has(`${row}:${column}`)) column += 1;
  if (column >= MOST_COLUMNS) return 1;
  const columns = Math.min(spanOf(attributes, 'colspan'), MOST_COLUMNS - column);
  const rows = spanOf(attributes, 'rowspan');
  const cell = { row, column, rows, columns, lines: { done: [], open: '' } };
  table.cell = cell;
  const cells = Math.min(rows * columns, MOST_CELLS);
  for (let index = 0; index < cells; index += 1) {
    table.taken.add(`${row + Math.floor(index / columns)}:${column + (index % columns)}`);
  }
  return cells;
}

function spanOf(attributes: string, name: string): number {
  const span = Math.floor(Number(attributeOf(attributes, name)));
  return span >= 1 ? Math.min(span, LARGEST_SPAN) : 1;
}

function closeCell(table: OpenTable): void {
  const { cell } = table;
  if (cell === null) return;
  endLine(cell.lines, false);
  const { row, column, rows, columns, lines } = cell;
  const cells = table.rows[row] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column] = lines.done.join('\n').trim();
  if (rows > 1 || columns > 1) table.merges.push({ row, column, rows, columns });
  table.cell = null;
}

function gridOf({ rows, merges }: OpenTable): PastedGrid {
  return {
    rows,
    merges: merges.map((area) => ({ ...area, rows: Math.min(area.rows, rows.length - area.row) })),
  };
}

/** `keep`: an empty paragraph is an empty line, but two in a row are one. */
function endLine(lines: Lines, keep: boolean): void {
  const text = lines.open.replace(/\s+/g, ' ').trim();
  const isBlank = text === '' && keep && lines.done.length > 0 && lines.done.at(-1) !== '';
  if (text !== '' || (isBlank && lines.open !== '')) lines.done.push(text);
  lines.open = '';
}

function itemMark(lists: number[]): string {
  const next = lists.at(-1);
  if (next === undefined || next < 0) return '- ';
  lists[lists.length - 1] = next + 1;
  return `${next}. `;
}
