import { absolute, quoteSheet } from '../../workbook/address';
import type { Book, Sheet } from '../book';
import { escapeText, xstring } from './text';
import { element, listElement } from './xml';

/** What is printed, and which rows every page repeats, are names that belong to their sheet. */
export function definedNames({ sheets, names }: Book): string {
  return listElement(
    'definedNames',
    [
      ...sheets.flatMap(sheetNames),
      ...Array.from(names, ([name, formula]) => definedName({ name }, formula.slice(1))),
    ],
    {},
  );
}

function sheetNames({ name: sheet, page }: Sheet, localSheetId: number): string[] {
  if (page === null) return [];
  const { printArea, titleRows } = page;
  const area = definedName(
    { name: '_xlnm.Print_Area', localSheetId },
    absolute(sheet, { ...printArea }),
  );
  if (titleRows === undefined) return [area];
  const { row, rows } = titleRows;
  const titles = `${quoteSheet(sheet)}!$${row + 1}:$${row + rows}`;
  return [area, definedName({ name: '_xlnm.Print_Titles', localSheetId }, titles)];
}

function definedName(attributes: { name: string; localSheetId?: number }, formula: string): string {
  return element('definedName', attributes, [escapeText(xstring(formula))]);
}
