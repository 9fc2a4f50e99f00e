import { WorkbookError } from '../../../workbook/failure';
import type { CellFormat, ConditionalLook } from '../../../workbook/format';
import { type Cell, newSheet, type Sheet } from '../../book';
import { valueOf } from '../scan/cellValue';
import { attribute, attributesOf, childNamed, flag } from '../scan/elements';
import { formulaReader } from '../scan/formulaOf';
import { itemsOf, mergesOf, type ReadContext } from '../scan/readSheet';
import { readTables } from '../scan/readTables';
import type { NameInfo } from '../scan/readWorkbook';
import { type PartLink, readRelationships } from '../scan/relationships';
import type { RawCell } from '../scan/scanCell';
import type { RawRow, Sink } from '../scan/scanCells';
import { scanSheet, type SheetChild, sheetChildren } from '../scan/scanSheet';
import { relationshipId } from '../scan/elements';
import { textIn } from '../scan/textIn';
import type { Archive } from '../zip/archive';
import { LIMITS } from '../zip/limits';
import { readColumns } from './readColumns';
import { readConditions } from './readConditions';
import { readGuides } from './readGuides';
import { readPage } from './readPage';

export interface OpenContext extends ReadContext {
  readonly looks: readonly CellFormat[];
  readonly conditionalLooks: readonly ConditionalLook[];
  /** The width of a digit of the Normal style, in pixels. */
  readonly digit: number;
}

/** A sheet as far as our model knows sheets. */
export function openSheet(
  archive: Archive,
  path: string,
  { name, visible }: { readonly name: string; readonly visible: boolean },
  names: readonly NameInfo[],
  context: OpenContext,
): Sheet {
  const part = archive.read(path);
  if (part === null) throw new WorkbookError('damaged', `no part ${path}`);
  const { left } = context.budget;
  let rows = collect(part, context);
  const xml = scanSheet(part, (bytes) => {
    context.budget.left = left;
    return (rows = collect(bytes, context));
  });
  const children = sheetChildren(xml);
  const links = readRelationships(archive, path);
  const { cells, heights, fitted, hiddenRows } = rows;
  const sheet: Sheet = {
    ...newSheet(name),
    visible,
    cells,
    heights,
    fitted,
    hiddenRows,
    ...readColumns(children, context.digit),
    ...frozenOf(children),
    merges: mergesOf(children),
    tables: readTables(archive, links).map((table) => ({ name: table.name, area: table.area })),
    guides: readGuides(children),
    conditions: readConditions(children, context.conditionalLooks),
    links: linksOf(children, links),
    page: readPage(children, names),
  };
  return { ...sheet, source: { path, original: sheet } };
}

const NO_LOOK: CellFormat = {};

function collect(bytes: Uint8Array, context: OpenContext) {
  const { looks, shows, dayOffset, budget } = context;
  const cells = new Map<number, Map<number, Cell>>();
  const heights = new Map<number, number>();
  const fitted = new Set<number>();
  const hiddenRows = new Set<number>();
  const formulaOf = formulaReader();
  const sink: Sink = {
    row(row: RawRow) {
      if (row.hidden) hiddenRows.add(row.row);
      if (row.tagTo - row.from < '<row ht="1">'.length) return;
      const tag = { attributeText: textIn(bytes, row.from + '<row'.length, row.tagTo - 1) };
      const height = Number(attribute(tag, 'ht') ?? NaN);
      if (!(height >= 0)) return;
      heights.set(row.row, height);
      if (!flag(attribute(tag, 'customHeight'))) fitted.add(row.row);
    },
    cell(cell: RawCell) {
      budget.left -= 1;
      if (budget.left < 0) throw new WorkbookError('tooLarge', `more than ${LIMITS.cells} cells`);
      const value = valueOf(bytes, cell, context);
      const kind = shows[cell.style];
      const look = looks[cell.style] ?? NO_LOOK;
      const formula = formulaOf(bytes, cell);
      const line = cells.get(cell.row) ?? new Map<number, Cell>();
      cells.set(cell.row, line);
      line.set(cell.column, {
        value:
          typeof value === 'number' && kind === 'day' && cell.type === 'n'
            ? value + dayOffset
            : value === '' && formula === null
              ? null
              : value,
        formula,
        format: cell.type === 'd' && kind !== 'day' ? asDay(look) : look,
      });
    },
  };
  return { ...sink, cells, heights, fitted, hiddenRows };
}

/** A cell that says itself that it holds a day. */
function asDay(look: CellFormat): CellFormat {
  return { ...look, numberFormat: 'dd/mm/yyyy' };
}

function frozenOf(children: readonly SheetChild[]) {
  const [view] = itemsOf(children, 'sheetViews');
  const pane = view && childNamed(view.xml, view, 'pane');
  const attributes = pane && attributesOf(pane);
  const isFrozen = (attributes?.get('state') ?? '').startsWith('frozen');
  const split = (name: string) => (isFrozen ? Math.trunc(Number(attributes?.get(name) ?? 0)) : 0);
  return { frozenRows: split('ySplit'), frozenColumns: split('xSplit') };
}

/** Addresses outside the file; a link to a place inside is only kept. */
function linksOf(children: readonly SheetChild[], links: readonly PartLink[]): Map<string, string> {
  return new Map(
    itemsOf(children, 'hyperlinks').flatMap((item) => {
      const link = links.find(({ id }) => id === relationshipId(item));
      const at = attribute(item, 'ref') ?? '';
      const place = attribute(item, 'location');
      if (link?.external !== true || at.includes(':')) return [];
      return [[at, place === undefined ? link.target : `${link.target}#${place}`] as const];
    }),
  );
}
