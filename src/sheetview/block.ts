import type { Area, CellAt } from '../workbook/address';
import { formulaOrNull } from './marks';
import { cellOf, type ViewedSheet } from './sheet';
import { editedText, shownText } from './look';

/** The area between two cells, whichever of them comes first. */
export function areaBetween(a: CellAt, b: CellAt): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

export interface Seen {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Rows and columns of an area that are to be seen. */
export function seenIn({ row, column, rows, columns }: Area, seen: Seen): Seen {
  return {
    rows: seen.rows.filter((each) => each >= row && each < row + rows),
    columns: seen.columns.filter((each) => each >= column && each < column + columns),
  };
}

/** Down and then to the next column, or right and then to the next row, and over the end to the start. */
export function nextInBlock(
  { rows, columns }: Seen,
  at: CellAt,
  way: { readonly by: 'rows' | 'columns'; readonly step: 1 | -1 },
  isCovered: (at: CellAt) => boolean = () => false,
): CellAt {
  const count = rows.length * columns.length;
  const [row, column] = [rows.indexOf(at.row), columns.indexOf(at.column)];
  const down = way.by === 'rows';
  let index = down ? column * rows.length + row : row * columns.length + column;
  for (let tried = 0; tried < count; tried += 1) {
    index = (index + way.step + count) % count;
    const next = {
      row: rows[down ? index % rows.length : Math.floor(index / columns.length)] ?? at.row,
      column: columns[down ? Math.floor(index / rows.length) : index % columns.length] ?? at.column,
    };
    if (!isCovered(next)) return next;
  }
  return at;
}

/** What is copied of an area: as it is shown, without what is hidden. */
export function textsIn(sheet: ViewedSheet, area: Area, seen: Seen): string[][] {
  const { rows, columns } = seenIn(area, seen);
  return rows.map((row) =>
    columns.map((column) => {
      const { value = null, format = {} } = cellOf(sheet, { row, column }) ?? {};
      return typeof value === 'number'
        ? editedText(value, format.numberFormat)
        : shownText(value, format.numberFormat);
    }),
  );
}

export interface Pasting {
  readonly cells: readonly { readonly at: CellAt; readonly text: string }[];
  /** Cells with a formula, which keep it. */
  readonly formulas: number;
  /** More columns were pasted than there are. */
  readonly isCut: boolean;
}

/** Where pasted texts go: one text into the whole area, several from its first cell on. */
export function pastedInto(
  sheet: ViewedSheet,
  area: Area,
  texts: readonly (readonly string[])[],
  seen: Seen,
): Pasting {
  const [first = []] = texts;
  const single = texts.length === 1 && first.length === 1 ? (first[0] ?? '') : null;
  const columnsFrom = seen.columns.filter((column) => column >= area.column);
  const own = seenIn(area, seen);
  const rows = single === null ? rowsFrom(area.row, texts.length, seen) : own.rows;
  const columns = single === null ? columnsFrom : own.columns;
  const wanted = rows.flatMap((row, down) =>
    columns.flatMap((column, right) => {
      const text = single ?? texts[down]?.[right];
      return text === undefined ? [] : [{ at: { row, column }, text }];
    }),
  );
  const cells = wanted.filter(({ at }) => formulaOrNull(sheet, at) === null);
  return {
    cells,
    formulas: wanted.length - cells.length,
    isCut: single === null && texts.some((row) => row.length > columnsFrom.length),
  };
}

/** Past the last row of the sheet, too: what is pasted must not be lost. */
function rowsFrom(row: number, count: number, { rows }: Seen): number[] {
  const below = rows.filter((each) => each >= row).slice(0, count);
  const last = below.at(-1) ?? row - 1;
  return [
    ...below,
    ...Array.from({ length: count - below.length }, (_, index) => last + 1 + index),
  ];
}
