import { BrokenInvariant } from '../../workbook/failure';
import type { Book, Sheet } from '../book';
import { activeSheet } from '../sheets';
import { CONTENT_TYPES } from './contentTypes';
import { type Part, zipParts } from './package';
import { inList, sharedStrings } from './sharedStrings';
import { styles } from './styles';
import { tablePart } from './tablePart';
import { workbookPart } from './workbookPart';
import { worksheetPart } from './worksheetPart';
import { element } from './xml';

/** A book as the bytes of an .xlsx file; equal books give equal bytes. */
export function writeXlsx(book: Book): Uint8Array {
  const active = activeSheet(book);
  if (active === undefined) throw new BrokenInvariant('book: expected a visible sheet, got none');
  const looks = styles();
  const strings = sharedStrings();
  const tables = numberedTables(book);
  const sheets = book.sheets.map((sheet, index) =>
    worksheetPart(
      sheet,
      {
        number: index + 1,
        active: sheet === active,
        tables: tables.filter((table) => table.sheet === sheet).map(({ id }) => id),
      },
      looks,
      inList(strings),
    ),
  );
  return zipParts(
    [
      workbookPart(book, active),
      ...sheets,
      { path: 'xl/styles.xml', contentType: CONTENT_TYPES.styles, xml: looks.xml() },
      {
        path: 'xl/sharedStrings.xml',
        contentType: CONTENT_TYPES.sharedStrings,
        xml: strings.xml(),
      },
      ...tables.map(({ sheet, table, id }) => tablePart(sheet, table, id)),
      PROPERTIES,
    ],
    [
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
      { id: 'rId2', type: 'extended-properties', target: PROPERTIES.path },
    ],
  );
}

/** Tables are numbered through the whole workbook. */
function numberedTables({ sheets }: Book) {
  return sheets
    .flatMap((sheet: Sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .map((place, index) => ({ ...place, id: index + 1 }));
}

const PROPERTIES: Part = {
  path: 'docProps/app.xml',
  contentType: CONTENT_TYPES.properties,
  xml: element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    [element('Application', {}, ['phu-luc-cchc'])],
  ),
};
