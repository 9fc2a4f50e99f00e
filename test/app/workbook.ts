import { newBook } from '../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../src/file/workbook';
import { parseCell } from '../../src/workbook/address';
import { type CellInput, type Edit, isFormulaCell } from '../../src/workbook/edit';
import { TEXT_FORMAT } from '../../src/workbook/format';
import type { WorkbookPort } from '../../src/workbook/port';
import { type CellValue, findSheet, valueAt } from '../../src/workbook/snapshot';

/** A workbook whose only sheet holds these cells, from A1 on. */
export function aWorkbook(sheet: string, rows: readonly (readonly CellInput[])[]): FileWorkbook {
  const workbook = fileWorkbook(newBook());
  const edits: Edit[] = [
    { kind: 'addSheet', sheet },
    ...rows.map((cells, row): Edit => ({
      kind: 'putCells',
      sheet,
      block: { at: { row, column: 0 }, cells: [cells], formats: cells.map(formatOf) },
    })),
  ];
  void workbook.apply(edits);
  return workbook;
}

export async function put(
  workbook: WorkbookPort,
  sheet: string,
  cell: string,
  content: CellInput,
): Promise<void> {
  const block = { at: cellAt(cell), cells: [[content]], formats: [formatOf(content)] };
  await workbook.apply([{ kind: 'putCells', sheet, block }]);
}

export async function textAt(
  workbook: WorkbookPort,
  sheet: string,
  cell: string,
): Promise<CellValue> {
  const found = findSheet(await workbook.read(), sheet);
  return found === undefined ? null : valueAt(found, cellAt(cell));
}

function cellAt(name: string) {
  const at = parseCell(name);
  if (at === null) throw new Error(`${name} is no cell`);
  return at;
}

function formatOf(content: CellInput): string {
  return typeof content === 'string' && !isFormulaCell(content) ? TEXT_FORMAT : 'General';
}
