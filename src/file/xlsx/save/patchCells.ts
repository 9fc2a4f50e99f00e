import { cellName } from '../../../workbook/address';
import type { Cell, Sheet } from '../../book';
import { attribute, flag } from '../scan/elements';
import { type RawRow, scanCells } from '../scan/scanCells';
import { textIn } from '../scan/textIn';
import { concatBytes } from './bytes';
import { type CellWriter, type KeptCell, keptCell } from './cellWriter';
import type { ChangedRows } from './changedCells';
import { attributesSet } from './splice';

/**
 * The inside of sheetData with some rows changed: what lies between them is copied as bytes, and in
 * a changed row every other cell as it was written.
 */
export function patchCells(
  data: Uint8Array,
  sheet: Sheet,
  changes: ChangedRows,
  writer: CellWriter,
): Uint8Array {
  const pieces: (Uint8Array | string)[] = [];
  const fresh = [...new Set([...changes.cells.keys(), ...changes.heights])].sort((a, b) => a - b);
  const wanted = new Set(fresh);
  let copied = 0;
  let next = 0;
  let kept: KeptCell[] = [];
  const copyTo = (from: number, to: number) => {
    pieces.push(data.subarray(copied, from));
    copied = to;
  };
  const addRows = (before: number) => {
    for (; (fresh[next] ?? Infinity) < before; next += 1) {
      const row = fresh[next] ?? 0;
      pieces.push(rowText('', row, sheet, true, mergedCells(row, [], changes, writer, null)));
    }
  };
  scanCells(data, 0, {
    row: () => (kept = []),
    cell: (cell) => {
      if (wanted.has(cell.row)) kept.push(keptCell(data, cell));
    },
    rowEnd: (raw) => {
      if ((fresh[next] ?? Infinity) > raw.row) return;
      copyTo(raw.from, raw.from);
      addRows(raw.row);
      if (fresh[next] !== raw.row) return;
      next += 1;
      copyTo(raw.from, raw.to);
      const attributes = tagOf(data, raw);
      const style = flag(attribute({ attributeText: attributes }, 'customFormat'))
        ? Number(attribute({ attributeText: attributes }, 's') ?? 0)
        : null;
      const cells = mergedCells(raw.row, kept, changes, writer, style);
      pieces.push(rowText(attributes, raw.row, sheet, changes.heights.has(raw.row), cells));
    },
  });
  copyTo(data.length - END.length, data.length);
  addRows(Infinity);
  return concatBytes([...pieces, END]);
}

/** The scanner wants to see where the data end. */
export const END = '</sheetData>';

function tagOf(data: Uint8Array, { from, tagTo }: RawRow): string {
  return textIn(data, from + '<row'.length, tagTo - 1).replace(/\/$/, '');
}

function rowText(
  attributeText: string,
  row: number,
  { heights, fitted }: Sheet,
  isHeightNew: boolean,
  cells: string,
): string {
  const height = heights.get(row);
  const attributes = attributesSet(attributeText, {
    r: row + 1,
    // The columns that a row spans are only a hint, and no longer right.
    spans: null,
    ...(isHeightNew
      ? {
          ht: height ?? null,
          customHeight: height !== undefined && !fitted.has(row) ? 1 : null,
        }
      : {}),
  });
  return cells === '' ? `<row${attributes}/>` : `<row${attributes}>${cells}</row>`;
}

/** `style` is that of the whole row; null where the row has none of its own. */
function mergedCells(
  row: number,
  kept: readonly KeptCell[],
  { cells }: ChangedRows,
  writer: CellWriter,
  style: number | null,
): string {
  const changed = new Map<number, Cell | null>(cells.get(row) ?? []);
  const old = new Map(kept.map((each) => [each.column, each]));
  const columns = [...new Set([...old.keys(), ...changed.keys()])].sort((a, b) => a - b);
  return columns
    .map((column) => {
      const raw = old.get(column);
      const cell = changed.get(column);
      if (cell === undefined) return raw === undefined ? '' : raw.xml;
      return writer.text(cellName({ row, column }), { row, column }, cell, raw, style);
    })
    .join('');
}
