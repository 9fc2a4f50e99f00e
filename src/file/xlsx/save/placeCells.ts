import { cellName } from '../../../workbook/address';
import { concatBytes } from './bytes';
import { scanCells } from '../scan/scanCells';

/** The data with a place in every row and cell: between cells without one nothing can be put. */
export function placeCells(data: Uint8Array): Uint8Array {
  const pieces: (Uint8Array | string)[] = [];
  let copied = 0;
  const insert = (at: number, text: string) => {
    pieces.push(data.subarray(copied, at), text);
    copied = at;
  };
  scanCells(data, 0, {
    row: ({ from, row, placed }) => {
      if (!placed) insert(from + '<row'.length, ` r="${row + 1}"`);
    },
    cell: (cell) => {
      if (!cell.placed) insert(cell.from + '<c'.length, ` r="${cellName(cell)}"`);
    },
  });
  return concatBytes([...pieces, data.subarray(copied)]);
}
