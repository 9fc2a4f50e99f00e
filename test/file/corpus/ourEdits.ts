import { createSheets } from '../../../src/app/createSheets';
import { writeReport } from '../../../src/app/writeReport';
import { fileWorkbook } from '../../../src/file/workbook';
import { openXlsx } from '../../../src/file/xlsx/openXlsx';
import { saveXlsx } from '../../../src/file/xlsx/saveXlsx';
import { VINH_LINH_2024 } from '../../../src/sheets/samples/vinhLinh2024';
import { cellName } from '../../../src/workbook/address';
import type { Edit } from '../../../src/workbook/edit';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

export const WIDE_COLUMN = 33;
export const OUR_TEXT = '- Đã thực hiện & "xong" <1>';

export interface Edited {
  readonly bytes: Uint8Array;
  /** What we put into a sheet that was there, by sheet, then by cell name. */
  readonly cells: ReadonlyMap<string, Readonly<Record<string, string | number>>>;
  /** The sheets that are new, in their order. */
  readonly newSheets: readonly string[];
}

/** Opens a file, does what the pane does to it and some more, and saves it. */
export async function edited(bytes: Uint8Array): Promise<Edited> {
  const workbook = fileWorkbook(openXlsx(bytes));
  const before = await workbook.read();
  const visible = before.sheets.filter((sheet) => sheet.visible);
  await workbook.apply(visible.flatMap(editsOf));
  await workbook.apply([{ kind: 'setName', name: 'CCHC_Thu', formula: '=2026' }]);
  await createSheets(workbook, VINH_LINH_2024);
  await writeReport(workbook);
  const old = new Set(before.sheets.map(({ name }) => name));
  const after = await workbook.read();
  return {
    bytes: saveXlsx(workbook.book),
    cells: new Map(visible.map((sheet) => [sheet.name, putInto(sheet)])),
    newSheets: after.sheets.map(({ name }) => name).filter((name) => !old.has(name)),
  };
}

/** Two rows below everything: a text, a number, a formula that doubles it, and a width. */
function editsOf(sheet: SheetSnapshot): Edit[] {
  const at = placeIn(sheet);
  const formula = `=${cellName({ ...at, column: 1 })}*2`;
  const cells = [[OUR_TEXT, 21, { formula, value: 42 }]];
  return [
    { kind: 'putCells', sheet: sheet.name, block: { at, cells, formats: ['@', '0', '0.00'] } },
    { kind: 'setColumnWidth', sheet: sheet.name, column: WIDE_COLUMN, points: 90 },
  ];
}

function putInto(sheet: SheetSnapshot): Readonly<Record<string, string | number>> {
  const { row } = placeIn(sheet);
  return { [`A${row + 1}`]: OUR_TEXT, [`B${row + 1}`]: 21, [`C${row + 1}`]: 42 };
}

function placeIn({ area }: SheetSnapshot) {
  return { row: area.row + area.rows + 2, column: 0 };
}
