import { areaName, parseArea } from '../../../workbook/address';
import { widthIn } from '../columns';
import type { Sheet } from '../../book';
import { attribute, childNamed, rootOf } from '../scan/elements';
import { scanSheet, type SheetXml, sheetChildren } from '../scan/scanSheet';
import type { Styles } from '../styles';
import { element } from '../xml';
import type { AppendedStyles } from './appendStyles';
import { concatBytes } from './bytes';
import { cellWriter } from './cellWriter';
import { type ChangedRows, changedRows } from './changedCells';
import { childrenSet, SHEET_ORDER } from './childOrder';
import { columnStyles } from './columnStyles';
import type { PackageEdits } from './packageEdits';
import { END, patchCells } from './patchCells';
import { patchColumns } from './patchColumns';
import { patchConditions } from './patchConditions';
import { patchGuides, sameItems } from './patchGuides';
import { patchLinks } from './patchLinks';
import { patchPage } from './patchPage';
import { patchTables, type TableNumbers } from './patchTables';
import { patchViews } from './patchViews';
import { placeCells } from './placeCells';
import { withOrphans } from './sharedOrphans';

export interface PatchContext {
  readonly edits: PackageEdits;
  readonly styles: AppendedStyles;
  readonly own: Styles;
  readonly tables: TableNumbers;
  readonly digit: number;
  readonly dayOffset: number;
}

const CELLS = '<sheetData/>';

/** Writes into a sheet's part what changed; the part is not touched where nothing did. */
export function patchSheet(
  part: Uint8Array,
  path: string,
  now: Sheet,
  then: Sheet,
  active: boolean | null,
  context: PatchContext,
): ChangedRows {
  const { edits, own, digit } = context;
  const changes = changedRows(now, then);
  const xml = scanSheet(part, () => ({ cell: () => undefined }));
  const shell = `${xml.head}${xml.dataFrom < 0 ? '' : CELLS}${xml.tail}</worksheet>`;
  const has = changes.cells.size + changes.heights.size > 0;
  const set = new Map<string, string>(patchPage(shell, now, then, own));
  const put = (name: string, text: string | undefined) => {
    if (text !== undefined) set.set(name, text);
  };
  put('sheetViews', patchViews(shell, now, then, active, own));
  put(
    'cols',
    patchColumns(shell, now, then, (points) => widthIn(points, digit)),
  );
  put('sheetFormatPr', sheetFormat(shell, now, then));
  put('mergeCells', mergeCells(now, then));
  put('dataValidations', patchGuides(shell, now, then, own));
  put('hyperlinks', patchLinks(shell, path, now, then, own, edits));
  put('tableParts', patchTables(shell, path, now, then, changes, context));
  if (has) put('dimension', dimension(shell, changes));
  if (has && xml.dataFrom < 0) put('sheetData', CELLS);
  const conditioned = patchConditions(shell, now, then, own);
  if (set.size === 0 && conditioned === shell && !has) return changes;
  const patched = childrenSet(conditioned, rootOf(conditioned), SHEET_ORDER, set);
  const at = patched.indexOf(CELLS);
  edits.put(
    path,
    concatBytes([
      patched.slice(0, at),
      '<sheetData>',
      cells(xml, now, then, changes, context),
      patched.slice(at + CELLS.length),
    ]),
  );
  return changes;
}

/** Everything from behind the start tag to the end tag. */
function cells(
  xml: SheetXml,
  now: Sheet,
  then: Sheet,
  changes: ChangedRows,
  { styles, dayOffset }: PatchContext,
): Uint8Array {
  const inside = xml.dataFrom < 0 ? [] : [xml.bytes.subarray(xml.dataFrom, xml.dataTo)];
  const data = concatBytes([...inside, END]);
  if (changes.cells.size + changes.heights.size === 0) return data;
  const placed = placeCells(data);
  const writer = cellWriter({
    styles,
    original: then,
    columnStyles: columnStyles(sheetChildren(xml)),
    dayOffset,
  });
  return patchCells(placed, now, withOrphans(placed, now, changes), writer);
}

function mergeCells(now: Sheet, then: Sheet): string | undefined {
  if (sameItems(now.merges, then.merges)) return undefined;
  const items = now.merges.map((area) => element('mergeCell', { ref: areaName(area) }));
  return items.length === 0 ? '' : element('mergeCells', { count: items.length }, items);
}

/** Groups of columns are shown only where the sheet says that it has some. */
function sheetFormat(shell: string, now: Sheet, then: Sheet): string | undefined {
  if (now.groups.length === 0 || sameItems(now.groups, then.groups)) return undefined;
  const old = childNamed(shell, rootOf(shell), 'sheetFormatPr');
  if (old === undefined)
    return element('sheetFormatPr', { defaultRowHeight: 15, outlineLevelCol: 1 });
  if (attribute(old, 'outlineLevelCol') !== undefined) return undefined;
  return `<sheetFormatPr${old.attributeText} outlineLevelCol="1"/>`;
}

/** The area that the file says it uses, grown by what we wrote. */
function dimension(shell: string, { cells: rows }: ChangedRows): string | undefined {
  const old = childNamed(shell, rootOf(shell), 'dimension');
  const area = old && parseArea(attribute(old, 'ref') ?? '');
  if (!area) return undefined;
  const columns = [...rows.values()].flatMap((line) => [...line.keys()]);
  const top = [...rows.keys()].reduce((a, b) => Math.min(a, b), area.row);
  const left = columns.reduce((a, b) => Math.min(a, b), area.column);
  const bottom = [...rows.keys()].reduce((a, b) => Math.max(a, b), area.row + area.rows - 1);
  const right = columns.reduce((a, b) => Math.max(a, b), area.column + area.columns - 1);
  const grown = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return element('dimension', { ref: areaName(grown) });
}
