import { type Area, cellName, LAST_COLUMN, parseArea } from '../../../workbook/address';
import type { ShownAs } from '../../../workbook/shownAs';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { type CellContext, valueOf } from './cellValue';
import { attribute, type AttributeMap, attributesOf, childrenOf, flag } from './elements';
import { formulaReader } from './formulaOf';
import type { RawCell } from './scanCell';
import type { RawRow, Sink } from './scanCells';
import { scanSheet, type SheetChild, sheetChildren } from './scanSheet';
import { valueGrid } from './valueGrid';

export interface ReadContext extends CellContext {
  /** By cell format: what a number of it shows. */
  readonly shows: readonly (ShownAs | null)[];
  readonly budget: { left: number };
}

export type SheetValues = Omit<SheetSnapshot, 'name' | 'visible' | 'tables'>;

export function readSheet(part: Uint8Array, context: ReadContext): SheetValues {
  const { left } = context.budget;
  // The last sink is the one that counts: the first may have met odd XML half-way.
  let collector = collect(part, context);
  const sheet = scanSheet(part, (bytes) => {
    context.budget.left = left;
    return (collector = collect(bytes, context));
  });
  const children = sheetChildren(sheet);
  const { hiddenRows, ...values } = collector.result();
  const { row, rows, column, columns } = values.area;
  return {
    ...values,
    merges: mergesOf(children),
    hiddenRows: hiddenRows.filter((each) => each >= row && each < row + rows),
    hiddenColumns: hiddenColumnsOf(children).filter(
      (each) => each >= column && each < column + columns,
    ),
  };
}

function collect(bytes: Uint8Array, context: ReadContext) {
  const { shows, dayOffset, budget } = context;
  const grid = valueGrid(budget);
  const formulaOf = formulaReader();
  const formulas = new Map<string, string>();
  const shown = new Map<string, ShownAs>();
  const uncalculated: string[] = [];
  const hiddenRows: number[] = [];
  const sink: Sink = {
    row({ row, hidden }: RawRow) {
      if (hidden) hiddenRows.push(row);
    },
    cell(cell: RawCell) {
      let value = valueOf(bytes, cell, context);
      if (typeof value === 'number') {
        const kind = cell.type === 'd' ? 'day' : shows[cell.style];
        if (kind) shown.set(cellName(cell), kind);
        if (kind === 'day' && cell.type === 'n') value += dayOffset;
      }
      const formula = cell.formulaAttributes < 0 ? null : formulaOf(bytes, cell);
      if (formula !== null) {
        formulas.set(cellName(cell), formula);
        if (value === null) uncalculated.push(cellName(cell));
      } else if (value === null || value === '') return;
      grid.put(cell.row, cell.column, value === '' ? null : value);
    },
  };
  return {
    ...sink,
    result: () => ({
      area: grid.area(),
      values: grid.values(),
      formulas,
      shown,
      uncalculated,
      hiddenRows,
    }),
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
