import { type Area, cellName } from '../workbook/address';
import type { ShownAs } from '../workbook/shownAs';
import { type CellValue, NO_AREA, type SheetSnapshot } from '../workbook/snapshot';
import type { Cell, Sheet } from './book';
import { contentOf, differInValues, NO_CONTENT, type RowContent } from './rowContent';

type Row = ReadonlyMap<number, Cell>;
type ContentOf = (row: Row | undefined) => RowContent;

/** Takes sheets, and of one that was taken before only the rows that changed. */
export interface SheetTaker {
  /** From the first to the last filled cell; cells that only look like something do not count. */
  readonly areaOf: (sheet: Sheet) => Area;
  readonly take: (sheet: Sheet) => SheetSnapshot;
}

interface Taken {
  readonly cells: ReadonlyMap<number, Row>;
  readonly snapshot: SheetSnapshot;
}

/** Neither sheets nor their rows are changed in place while they are taken time and again. */
export function sheetTaker(): SheetTaker {
  const contents = new WeakMap<Row, RowContent>();
  const taken = new WeakMap<Sheet, SheetSnapshot>();
  const areas = new WeakMap<Sheet, Area>();
  const lastOf = new Map<string, Taken>();
  const contentIn: ContentOf = (row) =>
    row === undefined ? NO_CONTENT : once(contents, row, contentOf);
  const areaOf = (sheet: Sheet) => once(areas, sheet, ({ cells }) => filledArea(cells, contentIn));
  return {
    areaOf,
    take: (sheet) =>
      once(taken, sheet, () => {
        const snapshot = takeSheet(sheet, areaOf(sheet), contentIn, lastOf.get(sheet.name));
        lastOf.set(sheet.name, { cells: sheet.cells, snapshot });
        return snapshot;
      }),
  };
}

function once<Key extends object, T>(known: WeakMap<Key, T>, key: Key, find: (key: Key) => T): T {
  const found = known.get(key) ?? find(key);
  known.set(key, found);
  return found;
}

function filledArea(cells: ReadonlyMap<number, Row>, contentIn: ContentOf): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of cells) {
    const { values } = contentIn(line);
    const [first] = values;
    if (first === undefined) continue;
    top = Math.min(top, row);
    left = Math.min(left, first[0]);
    bottom = Math.max(bottom, row);
    right = Math.max(right, values.at(-1)?.[0] ?? -1);
  }
  if (bottom < 0) return NO_AREA;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function takeSheet(
  sheet: Sheet,
  area: Area,
  contentIn: ContentOf,
  last: Taken | undefined,
): SheetSnapshot {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const isAsBefore = (row: number) => last?.cells.get(row) === sheet.cells.get(row);
  const stays =
    last !== undefined &&
    rowsOf(area, last.snapshot.area).every(
      (row) =>
        isAsBefore(row) ||
        differInValues(contentIn(last.cells.get(row)), contentIn(sheet.cells.get(row))),
    );
  const sameColumns =
    last?.snapshot.area.column === area.column && last.snapshot.area.columns === area.columns;
  const values = rows.map((row) => {
    const before = last?.snapshot.values[row - last.snapshot.area.row];
    if (sameColumns && before !== undefined && isAsBefore(row)) return before;
    return valuesIn(contentIn(sheet.cells.get(row)), area);
  });
  return {
    name: sheet.name,
    visible: sheet.visible,
    area,
    values,
    ...(stays ? marksOf(last.snapshot) : marksIn(rows, (row) => contentIn(sheet.cells.get(row)))),
    tables: sheet.tables.map(({ name, area: place }) => ({ name, area: place })),
    merges: [...sheet.merges],
    hiddenRows: within(sheet.hiddenRows, area.row, area.rows),
    hiddenColumns: within(sheet.hiddenColumns, area.column, area.columns),
  };
}

/** The rows of either area. */
function rowsOf(a: Area, b: Area): number[] {
  const first = Math.min(a.row, b.row);
  const end = Math.max(a.row + a.rows, b.row + b.rows);
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function valuesIn({ values }: RowContent, { column, columns }: Area): CellValue[] {
  const line = Array.from({ length: columns }, (): CellValue => null);
  for (const [at, value] of values) line[at - column] = value;
  return line;
}

type Marks = Pick<SheetSnapshot, 'formulas' | 'shown' | 'uncalculated'>;

const marksOf = ({ formulas, shown, uncalculated }: Marks): Marks => ({
  formulas,
  shown,
  uncalculated,
});

function marksIn(rows: readonly number[], contentAt: (row: number) => RowContent): Marks {
  const formulas = new Map<string, string>();
  const shown = new Map<string, ShownAs>();
  const uncalculated: string[] = [];
  for (const row of rows) {
    const content = contentAt(row);
    for (const [column, formula] of content.formulas)
      formulas.set(cellName({ row, column }), formula);
    for (const [column, as] of content.shown) shown.set(cellName({ row, column }), as);
    uncalculated.push(...content.uncalculated.map((column) => cellName({ row, column })));
  }
  return { formulas, shown, uncalculated };
}

function within(indexes: Iterable<number>, first: number, count: number): number[] {
  return [...indexes].filter((each) => each >= first && each < first + count).sort((a, b) => a - b);
}
