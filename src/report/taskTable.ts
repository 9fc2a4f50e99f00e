import type { Task } from '../domain/plan';
import type { TaskStatus } from '../domain/status';
import type { Status } from '../domain/vocabulary';
import { REPORT } from '../text/report';
import { type LayoutColumn, type LayoutRow, POINTS_PER_MILLIMETRE } from './layout';
import { breakLines, cutLines, linesPerRow, rowHeight } from './lines';
import { CELL_PADDING, TABLE_SIZE } from './styles';

const HEADINGS = Object.values(REPORT.headings);

export function headingRow(columns: readonly LayoutColumn[]): LayoutRow {
  const lines = Math.max(...cellLines(HEADINGS, columns, true).map(({ length }) => length));
  return { kind: 'heading', cells: HEADINGS, points: rowHeight(lines, TABLE_SIZE) };
}

export function taskRows(
  statuses: readonly TaskStatus[],
  columns: readonly LayoutColumn[],
): LayoutRow[] {
  return statuses.flatMap(({ task, status }) =>
    splitRow(cellLines(taskCells(task, status), columns, false)),
  );
}

/** The number of lines of the longest task, which decides how the page is turned. */
export function longestTask(
  statuses: readonly TaskStatus[],
  columns: readonly LayoutColumn[],
): number {
  const lines = statuses.flatMap(({ task, status }) =>
    cellLines(taskCells(task, status), columns, false).map(({ length }) => length),
  );
  return lines.reduce((most, count) => Math.max(most, count), 0);
}

/** What did not arise is neither done nor not done. */
function taskCells({ number, content, result, note }: Task, status: Status): string[] {
  const done = status === 'done' ? REPORT.tick : '';
  const notDone = status === 'done' || status === 'notApplicable' ? '' : REPORT.tick;
  return [number, content, result, done, notDone, note];
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

/** A task that is higher than a row can be goes on in the rows below. */
function splitRow(cells: readonly (readonly string[])[]): LayoutRow[] {
  const parts = cells.map((lines) => cutLines(lines, linesPerRow(TABLE_SIZE)));
  const rows = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => {
    const texts = parts.map((part) => part[row] ?? []);
    const lines = Math.max(...texts.map(({ length }) => length));
    return {
      kind: 'cells',
      cells: texts.map((text) => text.join('').trimEnd()),
      points: rowHeight(lines, TABLE_SIZE),
    };
  });
}
