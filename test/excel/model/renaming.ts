import { quoteSheet } from '../../../src/workbook/address';
import { sheetPrefix } from './references';
import type { WorkbookModel } from './workbookModel';

/** Formulas and names follow a sheet to its new name; null is a sheet that is gone. */
export function replaceSheetName(workbook: WorkbookModel, before: string, after: string | null) {
  const prefix = after === null ? '#REF!' : sheetPrefix(after);
  follow(workbook, (formula) => formula.replaceAll(pattern(before), () => prefix));
}

/** Structured references follow a table to its new name. */
export function replaceTableName(workbook: WorkbookModel, before: string, after: string) {
  const name = new RegExp(String.raw`(?<![\p{L}\p{N}_.])${before}(?=\[|[^\p{L}\p{N}_.]|$)`, 'giu');
  follow(workbook, (formula) => formula.replaceAll(name, () => after));
}

function follow(workbook: WorkbookModel, inPiece: (piece: string) => string): void {
  const change = (formula: string) =>
    formula
      .split(/("(?:[^"]|"")*")/)
      .map((piece) => (piece.startsWith('"') ? piece : inPiece(piece)))
      .join('');
  for (const name of workbook.names) name.formula = change(name.formula);
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.data.cells) {
      for (const [column, { formula }] of [...cells]) {
        if (formula !== null) sheet.change({ row, column }, { formula: change(formula) });
      }
    }
  }
}

/** The name in quotes, or bare and not at the end of a longer name. */
function pattern(name: string): RegExp {
  const escape = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(`${escape(quoteSheet(name))}!|(?<![\\p{L}\\p{N}_.'])${escape(name)}!`, 'giu');
}
