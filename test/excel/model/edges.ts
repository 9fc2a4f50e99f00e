import type { Area, CellAt } from '../../../src/workbook/address';
import type { CellFormat } from '../../../src/workbook/format';
import { cellsOf, lastColumnOf, lastRowOf } from './areas';
import { keyOf, type SheetModel } from './sheetModel';

export const SIDES = ['top', 'bottom', 'left', 'right'] as const;
export type Side = (typeof SIDES)[number];
export type Edges = Readonly<Partial<Record<Side, true>>>;

export const BORDER_PLACES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type BorderPlace = (typeof BORDER_PLACES)[number];

type Rule = (area: Area, at: CellAt) => readonly Side[];

const sidesWhere = (isThere: boolean, side: Side): readonly Side[] => (isThere ? [side] : []);

/** Which sides of a cell within an area belong to a line of that area. */
const RULES: Readonly<Record<BorderPlace, Rule>> = {
  EdgeTop: (area, { row }) => sidesWhere(row === area.row, 'top'),
  EdgeBottom: (area, { row }) => sidesWhere(row === lastRowOf(area), 'bottom'),
  EdgeLeft: (area, { column }) => sidesWhere(column === area.column, 'left'),
  EdgeRight: (area, { column }) => sidesWhere(column === lastColumnOf(area), 'right'),
  InsideVertical: (area, { column }) => [
    ...sidesWhere(column > area.column, 'left'),
    ...sidesWhere(column < lastColumnOf(area), 'right'),
  ],
  InsideHorizontal: (area, { row }) => [
    ...sidesWhere(row > area.row, 'top'),
    ...sidesWhere(row < lastRowOf(area), 'bottom'),
  ],
};

export function drawLine(sheet: SheetModel, area: Area, place: BorderPlace, drawn: boolean): void {
  sheet.guard();
  for (const at of cellsOf(area)) {
    const edges = new Map(Object.entries(sheet.edges.get(keyOf(at)) ?? {}));
    for (const side of RULES[place](area, at)) {
      if (drawn) edges.set(side, true);
      else edges.delete(side);
    }
    setEdges(sheet, at, Object.fromEntries(edges));
  }
}

export function setEdges(sheet: SheetModel, at: CellAt, edges: Edges): void {
  sheet.edges.set(keyOf(at), edges);
  const { border: _, ...format } = sheet.cell(at).format;
  const border = borderOf(edges);
  sheet.change(at, { format: border === undefined ? format : { ...format, border } });
}

/** What a file of ours can hold: all four sides, or the one below. */
function borderOf(edges: Edges): CellFormat['border'] {
  if (SIDES.every((side) => edges[side])) return 'grid';
  return edges.bottom && !edges.top && !edges.left && !edges.right ? 'below' : undefined;
}

/** True or false where all cells agree, else null. */
export function hasLine(sheet: SheetModel, area: Area, place: BorderPlace): boolean | null {
  const found = new Set<boolean>();
  for (const at of cellsOf(area)) {
    const edges = sheet.edges.get(keyOf(at)) ?? {};
    for (const side of RULES[place](area, at)) found.add(edges[side] === true);
  }
  return found.size > 1 ? null : found.has(true);
}
