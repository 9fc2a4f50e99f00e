import type { Area, CellAt } from '../../../src/workbook/address';
import { type Cell, newSheet, type Sheet } from '../../../src/file/book';
import type { CellFormat } from '../../../src/workbook/format';
import { ExcelError } from '../errors';
import type { ConditionModel } from './conditions';
import { boundingCells, cellsOf, WHOLE_SHEET } from './areas';
import type { Edges } from './edges';
import { GENERAL } from './formats';
import { PageModel } from './pageModel';
import type { TableModel } from './tableModel';
import type { Validation } from './validation';
import type { WorkbookModel } from './workbookModel';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

const EMPTY: Cell = { value: null, formula: null, format: {} };

/** A sheet of the book, and what Excel knows of it that a file of ours does not hold. */
export class SheetModel {
  readonly tables: TableModel[] = [];
  readonly validations: Validation[] = [];
  readonly conditions: ConditionModel[] = [];
  /** Lines around cells by row and column, since a format of ours knows only whole grids. */
  readonly edges = new Map<string, Edges>();
  readonly page: PageModel;
  /** Formula cells whose value nobody has computed. */
  readonly uncalculated = new Set<string>();
  visibility: Visibility;
  isProtected = false;
  showGridlines = true;
  isDeleted = false;

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    readonly data: Sheet = newSheet(''),
  ) {
    this.visibility = data.visible ? 'Visible' : 'Hidden';
    this.page = new PageModel(data);
  }

  get name(): string {
    return this.data.name;
  }

  /** To be called before every change of cells or of what hangs on them. */
  guard(): void {
    this.workbook.guard();
    if (this.isDeleted) throw new ExcelError('ItemNotFound');
    if (this.isProtected) throw new ExcelError('AccessDenied');
  }

  cell({ row, column }: CellAt): Cell {
    return this.data.cells.get(row)?.get(column) ?? EMPTY;
  }

  numberFormat(at: CellAt): string {
    return this.cell(at).format.numberFormat ?? GENERAL;
  }

  change(at: CellAt, change: Partial<Cell>): void {
    const cell = { ...this.cell(at), ...change };
    const row = this.data.cells.get(at.row) ?? new Map<number, Cell>();
    if (isBlank(cell)) row.delete(at.column);
    else row.set(at.column, cell);
    if (row.size === 0) this.data.cells.delete(at.row);
    else this.data.cells.set(at.row, row);
  }

  format(area: Area, change: (format: CellFormat) => CellFormat): void {
    this.guard();
    for (const at of cellsOf(area)) this.change(at, { format: change(this.cell(at).format) });
  }

  /** The smallest area that holds all values, or also all formats; null where there is none. */
  usedArea(within: Area = WHOLE_SHEET, valuesOnly = false): Area | null {
    return boundingCells(this.filled(within, valuesOnly));
  }

  *filled(within: Area, valuesOnly: boolean): Generator<CellAt> {
    for (const [row, cells] of this.data.cells) {
      if (row < within.row || row >= within.row + within.rows) continue;
      for (const [column, cell] of cells) {
        const inside = column >= within.column && column < within.column + within.columns;
        if (inside && (!valuesOnly || hasContent(cell))) yield { row, column };
      }
    }
  }
}

export const hasContent = ({ value, formula }: Cell) => value !== null || formula !== null;

const isBlank = (cell: Cell) => !hasContent(cell) && Object.keys(cell.format).length === 0;

export const keyOf = ({ row, column }: CellAt) => `${row},${column}`;
