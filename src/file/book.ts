import type { Area } from '../workbook/address';
import type { EntryGuide } from '../workbook/edit';
import type { CellFormat, ConditionalLook } from '../workbook/format';
import type { PageSetup } from '../workbook/page';
import type { CellValue } from '../workbook/snapshot';
import type { Archive } from './xlsx/zip/archive';

/** A workbook in memory: what the writer turns into an .xlsx file. Mutable, and only data. */
export interface Book {
  readonly sheets: Sheet[];
  /** Names of the whole workbook and their formulas, "=" first. */
  readonly names: Map<string, string>;
  /** The name of the sheet that opens first. */
  active: string | null;
  /** The file that the book was opened from. */
  readonly source?: BookSource;
}

export interface Sheet {
  name: string;
  visible: boolean;
  /** Cells by row, then by column. */
  readonly cells: Map<number, Map<number, Cell>>;
  /** In a copy that is being changed, the rows of cells that are not yet its own. */
  readonly shared: Set<number>;
  /** Widths and heights in points, where they are not the default. */
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  /** Rows whose height follows their text; the others keep it. */
  readonly fitted: Set<number>;
  readonly merges: Area[];
  readonly tables: Table[];
  readonly guides: GuidedArea[];
  readonly conditions: Condition[];
  /** Addresses by the A1 name of the cell that leads there. */
  readonly links: Map<string, string>;
  readonly hiddenRows: Set<number>;
  /** The columns of closed groups are among them. */
  readonly hiddenColumns: Set<number>;
  readonly groups: ColumnGroup[];
  frozenRows: number;
  frozenColumns: number;
  page: PageSetup | null;
  selection: Area | null;
  /** The part that the sheet was read from. */
  readonly source?: SheetSource;
}

export interface BookSource {
  readonly archive: Archive;
  /** The book as it was opened; its maps and lists are never changed in place. */
  readonly original: Book;
}

export interface SheetSource {
  readonly path: string;
  readonly original: Sheet;
}

export interface Cell {
  readonly value: CellValue;
  /** En-US, with "=". */
  readonly formula: string | null;
  readonly format: CellFormat;
}

export interface Table {
  readonly name: string;
  readonly area: Area;
}

export interface GuidedArea {
  readonly area: Area;
  readonly guide: EntryGuide;
  /** The XML that it was read from, which may say more. */
  readonly source?: string;
}

/** The look of cells for which a formula holds. */
export interface Condition {
  readonly area: Area;
  readonly formula: string;
  readonly format: ConditionalLook;
}

/** Columns that are opened and closed together. */
export interface ColumnGroup {
  readonly column: number;
  readonly columns: number;
}

export function newBook(): Book {
  return { sheets: [], names: new Map(), active: null };
}

export function newSheet(name: string): Sheet {
  return {
    name,
    visible: true,
    cells: new Map(),
    shared: new Set(),
    widths: new Map(),
    heights: new Map(),
    fitted: new Set(),
    merges: [],
    tables: [],
    guides: [],
    conditions: [],
    links: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    groups: [],
    frozenRows: 0,
    frozenColumns: 0,
    page: null,
    selection: null,
  };
}
