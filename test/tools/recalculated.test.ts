import { beforeAll, describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/file/applyEdits';
import { newBook } from '../../src/file/book';
import { writeXlsx } from '../../src/file/xlsx/writeXlsx';
import type { CellInput } from '../../src/workbook/edit';
import { recalculated, shown } from './recalculated';
import type { SheetValues } from './sheetValues';
import { findSoffice } from './soffice';

const SHEET = "Số 'liệu' & <1>";

function workbook(row: readonly CellInput[]): Uint8Array {
  const book = newBook();
  const block = { at: { row: 0, column: 0 }, cells: [row], formats: row.map(() => 'General') };
  applyEdits(book, [
    { kind: 'addSheet', sheet: SHEET },
    { kind: 'putCells', sheet: SHEET, block },
  ]);
  return writeXlsx(book);
}

const cells = (sheets: ReadonlyMap<string, ReadonlyMap<string, unknown>> | undefined) =>
  Object.fromEntries(sheets?.get(SHEET) ?? []);

describe.skipIf(findSoffice() === null)('forced recalculation in LibreOffice', () => {
  const formula = (text: string, value: string | number | boolean) => ({ formula: text, value });
  const wrong = workbook([2, formula('=A1+1', 99)]);
  const texts = ['Tình trạng <&>', ' hai  ô\n', '_x000D_', 'a\rb'];
  let computed: SheetValues[] = [];

  beforeAll(() => {
    computed = recalculated([
      wrong,
      workbook([...texts, true, 0.1]),
      workbook([formula('="ế"&"<&>"', ''), formula('=1>2', true), formula('=NA()', '')]),
    ]);
  });

  it('a wrong cached value is computed anew, whatever the file says', () => {
    expect(cells(computed[0])).toEqual({ A1: 2, B1: 3 });
  });

  it('without the setting LibreOffice believes the file: the setting is what computes', () => {
    expect(shown([wrong]).map(cells)).toEqual([{ A1: 2, B1: 99 }]);
  });

  it('every kind of value comes back, workbooks in their order', () => {
    expect(Object.values(cells(computed[1]))).toEqual([...texts, true, 0.1]);
    expect(cells(computed[2])).toEqual({ A1: 'ế<&>', B1: false, C1: '#N/A' });
  });
});
