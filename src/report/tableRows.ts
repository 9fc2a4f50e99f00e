import { type LayoutColumn, type LayoutRow, POINTS_PER_MILLIMETRE, widthOf } from './layout';
import { breakLines, cutAt, cutLines, linesIn, linesPerRow, rowHeight } from './lines';
import { CELL_PADDING, TABLE_SIZE } from './styles';

export function headingRow(cells: readonly string[], columns: readonly LayoutColumn[]): LayoutRow {
  const lines = Math.max(...cellLines(cells, columns, true).map(({ length }) => length));
  return { kind: 'heading', cells, points: rowHeight(lines, TABLE_SIZE) };
}

export function groupRow(text: string, columns: readonly LayoutColumn[]): LayoutRow {
  const box = { width: widthOf(columns) - CELL_PADDING, size: TABLE_SIZE, bold: true };
  return { kind: 'group', text, points: rowHeight(breakLines(text, box).length, TABLE_SIZE) };
}

/** A row of the table; one that is higher than a row can be goes on in the rows below. */
export function cellRows(cells: readonly string[], columns: readonly LayoutColumn[]): LayoutRow[] {
  const parts = cellLines(cells, columns, false).map((lines) =>
    cutLines(lines, linesPerRow(TABLE_SIZE)),
  );
  const rows = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => rowOfLines(parts.map((part) => part[row] ?? [])));
}

function rowOfLines(cells: readonly (readonly string[])[]): LayoutRow {
  const lines = Math.max(1, ...cells.map(({ length }) => length));
  return {
    kind: 'cells',
    cells: cells.map((text) => text.join('').trimEnd()),
    points: rowHeight(lines, TABLE_SIZE),
  };
}

/** Fewer lines on either side of a page's end look like a mistake. */
const FEWEST_LINES = 4;

/** A row that no longer fits is cut where the page ends, as Word does; null where it better moves. */
export function splitRow(
  row: LayoutRow,
  columns: readonly LayoutColumn[],
  room: number,
): readonly [LayoutRow, LayoutRow] | null {
  if (row.kind !== 'cells') return null;
  const most = linesIn(room, TABLE_SIZE);
  const cells = cellLines(row.cells, columns, false);
  const lines = Math.max(...cells.map(({ length }) => length));
  if (most < FEWEST_LINES || lines < most + FEWEST_LINES) return null;
  const cuts = cells.map((text) => (text.length <= most ? text.length : cutAt(text, most)));
  return [
    rowOfLines(cells.map((text, index) => text.slice(0, cuts[index]))),
    rowOfLines(cells.map((text, index) => withoutGap(text.slice(cuts[index])))),
  ];
}

/** Between two paragraphs there may be a blank line, at the top of a page there is none. */
function withoutGap(lines: readonly string[]): string[] {
  const said = lines.findIndex((line) => line.trim() !== '');
  return said < 0 ? [] : lines.slice(said);
}

/** The number of printed lines of the longest cell. */
export function linesOf(cells: readonly string[], columns: readonly LayoutColumn[]): number {
  return Math.max(...cellLines(cells, columns, false).map(({ length }) => length));
}

function cellLines(
  cells: readonly string[],
  columns: readonly LayoutColumn[],
  bold: boolean,
): string[][] {
  return columns.map(({ millimetres }, index) => {
    const width = millimetres * POINTS_PER_MILLIMETRE - CELL_PADDING;
    return breakLines(cells[index] ?? '', { width, size: TABLE_SIZE, bold });
  });
}
