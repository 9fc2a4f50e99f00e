import type { Area, CellAt } from './address';
import type { CellFormat, ConditionalLook } from './format';
import type { PageSetup } from './page';
import type { CellValue } from './snapshot';

/** One change of the workbook. Edits are applied in their order; sheets are named, never counted. */
export type Edit =
  /** Puts a new sheet at the end. */
  | { readonly kind: 'addSheet'; readonly sheet: string }
  /** Only for sheets that this program wrote. */
  | { readonly kind: 'removeSheet'; readonly sheet: string }
  /** Takes everything out of a sheet of ours; what points to the sheet still does. */
  | { readonly kind: 'clearSheet'; readonly sheet: string }
  /**
   * A sheet of ours, written under another name, takes the name of the sheet and its place among all
   * sheets, counted from zero; the old one goes, where it is still there.
   */
  | {
      readonly kind: 'replaceSheet';
      readonly sheet: string;
      readonly by: string;
      readonly index: number;
    }
  /** Formulas and names follow a sheet or a table to its new name. */
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly to: string }
  | { readonly kind: 'renameTable'; readonly name: string; readonly to: string }
  /** Its place among all sheets, counted from zero. */
  | { readonly kind: 'moveSheet'; readonly sheet: string; readonly index: number }
  | { readonly kind: 'putCells'; readonly sheet: string; readonly block: Block }
  /** One formula for all cells of a column: Excel is sent it once, however many rows there are. */
  | {
      readonly kind: 'fillFormulas';
      readonly sheet: string;
      readonly at: CellAt;
      readonly columns: readonly FilledColumn[];
      /** What the formulas come to, by row. */
      readonly values: readonly (readonly CellValue[])[];
    }
  | {
      readonly kind: 'formatCells';
      readonly sheet: string;
      readonly area: Area;
      readonly format: CellFormat;
    }
  | { readonly kind: 'mergeCells'; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: 'setColumnWidth';
      readonly sheet: string;
      readonly column: number;
      readonly points: number;
    }
  | {
      readonly kind: 'setRowHeight';
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      readonly points: number;
    }
  /**
   * Rows from `row` on are as high as their text and grow with it. The heights are our own measure,
   * for files that no program has laid out yet.
   */
  | {
      readonly kind: 'fitRows';
      readonly sheet: string;
      readonly row: number;
      readonly points: readonly number[];
    }
  /** The first row of the area holds the headings. */
  | {
      readonly kind: 'addTable';
      readonly sheet: string;
      readonly area: Area;
      readonly name: string;
    }
  /** Has the same heading row and the same columns; cells that come in or fall out stay as they are. */
  | { readonly kind: 'resizeTable'; readonly name: string; readonly area: Area }
  /** Says what belongs into the cells; any other entry is warned of, never refused. */
  | {
      readonly kind: 'guideEntry';
      readonly sheet: string;
      readonly area: Area;
      readonly guide: EntryGuide;
    }
  /** The formula (en-US, "=" first) is that of the area's first cell and moves with the cells. */
  | {
      readonly kind: 'formatWhen';
      readonly sheet: string;
      readonly area: Area;
      readonly formula: string;
      readonly format: ConditionalLook;
    }
  /**
   * The cell keeps its text; its font becomes that of links, blue and underlined, of the workbook's
   * usual typeface: what else it shall be is said afterwards.
   */
  | {
      readonly kind: 'linkCell';
      readonly sheet: string;
      readonly at: CellAt;
      readonly url: string;
    }
  /** A closed group shows none of its columns until the user opens it. */
  | {
      readonly kind: 'groupColumns';
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
      readonly closed: boolean;
    }
  | {
      readonly kind: 'hideColumns';
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
    }
  | { readonly kind: 'hideSheet'; readonly sheet: string }
  | {
      readonly kind: 'freeze';
      readonly sheet: string;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: 'setPage'; readonly sheet: string; readonly page: PageSetup }
  /** Makes or replaces a name of the whole workbook; the formula begins with "=". */
  | { readonly kind: 'setName'; readonly name: string; readonly formula: string }
  | { readonly kind: 'activateSheet'; readonly sheet: string };

export type EditKind = Edit['kind'];
export type EditOf<Kind extends EditKind> = Extract<Edit, { kind: Kind }>;

/** Cells to write. A text is stored as text whatever it looks like: "- Thực hiện", "=…", "1.10". */
export interface Block {
  readonly at: CellAt;
  readonly cells: readonly (readonly CellInput[])[];
  /** One number format for each column; TEXT_FORMAT where it holds texts, never formulas. */
  readonly formats: readonly string[];
}

export type CellInput = CellValue | FormulaCell;

/** A formula (en-US, with "=") and the value that the domain computed for it; null where it did not. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue;
}

/** A formula (en-US, with "=") for every cell of a column, and their number format. */
export interface FilledColumn {
  readonly formula: string;
  readonly format: string;
}

/** Shown beside the cell while it is selected, where there is a message. */
export interface EntryGuide {
  readonly title: string;
  readonly message: string;
  readonly accepts: Accepted;
}

/** A day is told from a number by its size: as a date, "12" lies in January 1900. */
export const EARLIEST_DAY = { text: '2000-01-01', serial: 36_526 } as const;

export type Accepted =
  | { readonly kind: 'anything' }
  | { readonly kind: 'oneOf'; readonly choices: readonly string[] }
  /** What stands in cells: "='Danh mục'!$A$2:$A$9", or a name "=CCHC_LoaiChiTieu". */
  | { readonly kind: 'listed'; readonly at: string }
  | { readonly kind: 'number'; readonly atLeast: number }
  | { readonly kind: 'day' };

export function isFormulaCell(input: CellInput): input is FormulaCell {
  return typeof input === 'object' && input !== null;
}

export function blockArea({ at, cells, formats }: Block): Area {
  return { ...at, rows: cells.length, columns: formats.length };
}
