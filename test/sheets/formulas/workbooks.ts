import { applyEdits } from '../../../src/file/applyEdits';
import { newBook } from '../../../src/file/book';
import { writeXlsx } from '../../../src/file/xlsx/writeXlsx';
import { type Beginning, workbookContent } from '../../../src/sheets/newWorkbook';
import { SHEET_NAMES } from '../../../src/text/words';
import { cellName } from '../../../src/workbook/address';
import { type Edit, type EditOf, isFormulaCell } from '../../../src/workbook/edit';
import type { CellValue } from '../../../src/workbook/snapshot';
import { readPlan } from '../../../src/read/plan';
import { answersOf } from '../../../src/sheets/answers/byRow';
import { takeSnapshot } from '../../../src/file/takeSnapshot';
import { formulaEdits } from '../../../src/write/formulas';
import { newWorkbookEdits } from '../../../src/write/newWorkbook';
import type { Case } from './cases';

export const NAMES = {
  sheets: SHEET_NAMES,
  tables: { tasks: 'NhiemVu', counts: 'SoLieu', proofs: 'KiemChung' },
};

export function beginningOf({ plan, planStart, split, calendar }: Case): Beginning {
  return { plan, planStart, split, template: 'thu', calendar, lastYear: [] };
}

export function editsOf(one: Case): Edit[] {
  return newWorkbookEdits(workbookContent(beginningOf(one), NAMES));
}

/** Every formula with what the domain makes of the workbook as the program reads it. */
export function expectedOf(one: Case, edits: readonly Edit[]): PlacedFormula[] {
  const book = newBook();
  applyEdits(book, edits);
  const snapshot = takeSnapshot(book);
  const plan = readPlan(snapshot)?.plan;
  if (plan === undefined) throw new Error('the workbook is not read');
  const again = editsOf({ ...one, plan });
  const form = formulasIn(again).filter(({ sheet }) => FORMS.includes(sheet));
  return [...form, ...formulasIn(formulaEdits(snapshot, answersOf(plan)))];
}

const FORMS: readonly string[] = [SHEET_NAMES.facts, SHEET_NAMES.catalog];

export function fileOf(edits: readonly Edit[]): Uint8Array {
  const book = newBook();
  applyEdits(book, edits);
  return writeXlsx(book);
}

export interface PlacedFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly value: CellValue;
}

/** Every formula that the edits write, with the value that the domain gave it. */
export function formulasIn(edits: readonly Edit[]): PlacedFormula[] {
  return edits.flatMap((edit) => {
    if (edit.kind === 'fillFormulas') return filledIn(edit);
    if (edit.kind !== 'putCells') return [];
    const { at, cells } = edit.block;
    return cells.flatMap((row, down) =>
      row.flatMap((input, across) => {
        const cell = cellName({ row: at.row + down, column: at.column + across });
        return isFormulaCell(input) ? [{ sheet: edit.sheet, cell, ...input }] : [];
      }),
    );
  });
}

function filledIn({ sheet, at, columns, values }: EditOf<'fillFormulas'>): PlacedFormula[] {
  return values.flatMap((row, down) =>
    columns.map(({ formula }, across) => ({
      sheet,
      cell: cellName({ row: at.row + down, column: at.column + across }),
      formula,
      value: row[across] ?? null,
    })),
  );
}
