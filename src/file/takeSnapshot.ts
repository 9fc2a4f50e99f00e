import { type Area, areaName, type CellAt, cellName } from '../workbook/address';
import { WorkbookError } from '../workbook/failure';
import { type ShownAs, shownAs } from '../workbook/shownAs';
import { type CellValue, NO_AREA, type SheetSnapshot, type Snapshot } from '../workbook/snapshot';
import type { Book, Cell, Sheet } from './book';
import { isFilled } from './cells';
import { type Moment, momentOf, sameMoment } from './moment';

/** As many as Excel gives at once; no workbook that people fill in comes near it. */
const MOST_CELLS = 5_000_000;

/** Takes anew only what changed since the time before: a large sheet takes long. */
export function snapshotTaker(): (book: Book) => Snapshot {
  const known = new WeakMap<Sheet, SheetSnapshot>();
  let last: { readonly moment: Moment; readonly snapshot: Snapshot } | null = null;
  return (book) => {
    if (last === null || !sameMoment(last.moment, book)) {
      last = { moment: momentOf(book), snapshot: takeSnapshot(book, known) };
    }
    return last.snapshot;
  };
}

export function takeSnapshot(
  { sheets, names }: Book,
  known = new WeakMap<Sheet, SheetSnapshot>(),
): Snapshot {
  const areas = sheets.map((sheet) => known.get(sheet)?.area ?? filledArea(sheet));
  const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > MOST_CELLS) {
    throw new WorkbookError(
      'tooLarge',
      `the cells are spread over ${areas.map(areaName).join(', ')}`,
    );
  }
  return {
    sheets: sheets.map((sheet, index) => {
      const taken = known.get(sheet) ?? takeSheet(sheet, areas[index] ?? NO_AREA);
      known.set(sheet, taken);
      return taken;
    }),
    names: Array.from(names, ([name, formula]) => ({ name, formula })),
  };
}

function takeSheet(sheet: Sheet, area: Area): SheetSnapshot {
  return {
    name: sheet.name,
    visible: sheet.visible,
    area,
    ...contentOf(sheet, area),
    tables: sheet.tables.map(({ name, area: place }) => ({ name, area: place })),
    merges: [...sheet.merges],
    hiddenRows: within(sheet.hiddenRows, area.row, area.rows),
    hiddenColumns: within(sheet.hiddenColumns, area.column, area.columns),
  };
}

type Content = Pick<SheetSnapshot, 'values' | 'formulas' | 'shown' | 'uncalculated'>;

function contentOf(sheet: Sheet, area: Area): Content {
  const values = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): CellValue => null),
  );
  const formulas = new Map<string, string>();
  const shown = new Map<string, ShownAs>();
  const uncalculated: string[] = [];
  for (const [at, { value, formula, format }] of filledCells(sheet)) {
    const line = values[at.row - area.row];
    if (line !== undefined) line[at.column - area.column] = valueOf(value);
    if (formula !== null) formulas.set(cellName(at), formula);
    if (formula !== null && value === null) uncalculated.push(cellName(at));
    const as = typeof value === 'number' ? shownAs(format.numberFormat ?? '') : null;
    if (as !== null) shown.set(cellName(at), as);
  }
  return { values, formulas, shown, uncalculated };
}

function within(indexes: Iterable<number>, first: number, count: number): number[] {
  return [...indexes].filter((each) => each >= first && each < first + count).sort((a, b) => a - b);
}

/** A formula that gives an empty text shows nothing: nobody can tell it from an empty cell. */
function valueOf(value: CellValue): CellValue {
  return value === '' ? null : value;
}

/** From the first to the last filled cell; cells that only look like something do not count. */
export function filledArea(sheet: Sheet): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [{ row, column }] of filledCells(sheet)) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return NO_AREA;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Row by row and from left to right, whatever the order in which they were written. */
function* filledCells({ cells }: Sheet): Generator<[CellAt, Cell]> {
  for (const [row, line] of inOrder(cells)) {
    for (const [column, cell] of inOrder(line)) if (isFilled(cell)) yield [{ row, column }, cell];
  }
}

function inOrder<T>(entries: ReadonlyMap<number, T>): [number, T][] {
  return [...entries].sort(([a], [b]) => a - b);
}
