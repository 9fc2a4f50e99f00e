import { type Area, cellName, LAST_COLUMN, parseArea } from '../../../workbook/address';
import type { ShownAs } from '../../../workbook/shownAs';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { type CellNotes, cellNotes } from './cellNotes';
import { type CellContext, valueOf } from './cellValue';
import { attribute, type AttributeMap, attributesOf, childrenOf, flag } from './elements';
import { formulaReader } from './formulaOf';
import type { RawCell } from './scanCell';
import type { RawRow, Sink } from './scanCells';
import { scanSheet, type SheetChild, sheetChildren } from './scanSheet';
import { type ValueGrid, valueGrid } from './valueGrid';

export interface ReadContext extends CellContext {
  /** By cell format: what a number of it shows. */
  readonly shows: readonly (ShownAs | null)[];
  readonly budget: { left: number };
}

/** What is known of a sheet from elsewhere. */
export type SheetFacts = Pick<SheetSnapshot, 'name' | 'visible' | 'tables'>;

export function readSheet(
  part: Uint8Array,
  context: ReadContext,
  facts: SheetFacts,
): SheetSnapshot {
  const { left } = context.budget;
  // The last sink is the one that counts: the first may have met odd XML half-way.
  let collector = collect(part, context);
  const sheet = scanSheet(part, (bytes) => {
    context.budget.left = left;
    return (collector = collect(bytes, context));
  });
  const children = sheetChildren(sheet);
  const { grid, formulas, shown, uncalculated, hiddenRows } = collector;
  const area = grid.area();
  const { row, rows, column, columns } = area;
  return {
    ...facts,
    area,
    values: grid.values(),
    get formulas() {
      return formulas.byName();
    },
    get shown() {
      return shown.byName();
    },
    uncalculated,
    merges: mergesOf(children),
    hiddenRows: hiddenRows.filter((each) => each >= row && each < row + rows),
    hiddenColumns: hiddenColumnsOf(children).filter(
      (each) => each >= column && each < column + columns,
    ),
  };
}

interface Collector extends Sink {
  readonly grid: ValueGrid;
  readonly formulas: CellNotes<string>;
  readonly shown: CellNotes<ShownAs>;
  readonly uncalculated: readonly string[];
  readonly hiddenRows: readonly number[];
}

function collect(bytes: Uint8Array, context: ReadContext): Collector {
  const { shows, dayOffset, budget } = context;
  const grid = valueGrid(budget);
  const formulaOf = formulaReader();
  const formulas = cellNotes<string>();
  const shown = cellNotes<ShownAs>();
  const uncalculated: string[] = [];
  const hiddenRows: number[] = [];
  return {
    grid,
    formulas,
    shown,
    uncalculated,
    hiddenRows,
    row({ row, hidden }: RawRow) {
      if (hidden) hiddenRows.push(row);
    },
    cell(cell: RawCell) {
      const { row, column } = cell;
      let value = valueOf(bytes, cell, context);
      if (typeof value === 'number') {
        const kind = cell.type === 'd' ? 'day' : shows[cell.style];
        if (kind) shown.put(row, column, kind);
        if (kind === 'day' && cell.type === 'n') value += dayOffset;
      }
      const formula = cell.formulaAttributes < 0 ? null : formulaOf(bytes, cell);
      if (formula !== null) {
        formulas.put(row, column, formula);
        if (value === null) uncalculated.push(cellName(cell));
      } else if (value === null || value === '') return;
      grid.put(row, column, value === '' ? null : value);
    },
  };
}

export function mergesOf(children: readonly SheetChild[]): Area[] {
  return itemsOf(children, 'mergeCells').flatMap((item) => {
    const area = parseArea(attribute(item, 'ref') ?? '');
    return area === null ? [] : [area];
  });
}

export function hiddenColumnsOf(children: readonly SheetChild[]): number[] {
  const hidden = new Set<number>();
  for (const item of itemsOf(children, 'cols')) {
    const attributes = attributesOf(item);
    if (!flag(attributes.get('hidden'))) continue;
    const last = Math.min(Number(attributes.get('max')), LAST_COLUMN);
    for (let column = firstOf(attributes); column < last; column += 1) {
      hidden.add(column);
    }
  }
  return [...hidden].sort((a, b) => a - b);
}

/** The first column that a col element speaks of. */
export function firstOf(attributes: AttributeMap): number {
  return Math.max(Number(attributes.get('min')) - 1, 0);
}

/** What a list of the sheet holds. */
export function itemsOf(children: readonly SheetChild[], list: string): SheetChild[] {
  return children
    .filter(({ name }) => name === list)
    .flatMap((child) => childrenOf(child.xml, child).map((item) => ({ ...item, xml: child.xml })));
}
