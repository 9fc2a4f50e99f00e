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
  const local = (name: string, formula: string) => definedName({ name, localSheetId }, formula);
  return [
    ...(printArea === undefined ? [] : [local('_xlnm.Print_Area', absolute(sheet, printArea))]),
    ...(titleRows === undefined
      ? []
      : [local('_xlnm.Print_Titles', `${quoteSheet(sheet)}!${wholeRows(titleRows)}`)]),
  ];
}

function wholeRows({ row, rows }: { readonly row: number; readonly rows: number }): string {
  return `$${row + 1}:$${row + rows}`;
}

function definedName(attributes: { name: string; localSheetId?: number }, formula: string): string {
  return element('definedName', attributes, [escapeText(xstring(formula))]);
}
