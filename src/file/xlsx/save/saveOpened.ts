import type { Book, BookSource, Sheet } from '../../book';
import { activeSheet } from '../../sheets';
import { readWorkbook, type WorkbookInfo } from '../scan/readWorkbook';
import { DAYS_TO_1904 } from '../scan/serialOf';
import { addSheet, freeSheetNumber } from './addSheet';
import { changesFormulas, isSameFrame, isUntouched } from './changedCells';
import { dropParts } from './dropParts';
import { type PackageEdits, packageEdits } from './packageEdits';
import { patchSheet } from './patchSheet';
import { tableNumbers } from './patchTables';
import { patchWorkbook, type SheetPlace } from './patchWorkbook';
import { type Place, sheetPlaces } from './sheetPlaces';
import { stylesOf } from './stylesOf';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** What changed since the file was opened, written into its parts; without a change, the file. */
export function saveOpened(book: Book, source: BookSource, active: Sheet): Uint8Array {
  const { archive, original } = source;
  const isActiveNew = active.name !== activeSheet(original)?.name;
  if (!isActiveNew && isSameFrame(book, original) && book.sheets.every(isUntouched)) {
    return archive.bytes;
  }
  const workbook = readWorkbook(archive);
  const isStrict = workbook.xml.includes(STRICT);
  const edits = packageEdits(archive, isStrict);
  const styles = stylesOf(archive, workbook);
  const { places, dropped } = sheetPlaces(book, workbook);
  const context = {
    edits,
    isStrict,
    tables: tableNumbers(archive),
    own: styles.own,
    styles: styles.appended,
    digit: styles.digit,
    dayOffset: workbook.date1904 ? DAYS_TO_1904 : 0,
  };
  let formulas = dropped.length > 0;

  for (const { id } of dropped) if (id !== null) edits.unlink(workbook.path, id);
  const gone = dropped.map(({ path }) => path);
  dropParts(archive, edits, gone);

  const place = ({ sheet, was }: Place): SheetPlace => {
    if (sheet === null) return { sheet, was, id: null, hasNewPage: false };
    if (sheet.source === undefined) {
      const path = addSheet(sheet, freeSheetNumber(edits), sheet === active, context);
      const id = edits.link(workbook.path, 'worksheet', `/${path}`);
      return { sheet, was, id, hasNewPage: true };
    }
    const { path, original: then } = sheet.source;
    if (isActiveNew || !isUntouched(sheet)) {
      const part = archive.read(path) ?? new Uint8Array();
      const isActive = isActiveNew ? sheet === active : null;
      const changes = patchSheet(part, path, sheet, then, isActive, context);
      formulas ||= changesFormulas(changes, then);
    }
    return { sheet, was, id: null, hasNewPage: sheet.page !== then.page };
  };
  const placed = places.map(place);

  if (!edits.isChanged && !isActiveNew && isSameFrame(book, original)) return archive.bytes;
  if (formulas) dropCalculationChain(workbook, edits);
  styles.write(edits);
  edits.put(workbook.path, patchWorkbook(workbook.xml, book, original, placed, active));
  return edits.write();
}

/** The order in which formulas were last computed: wrong, it makes Excel call the file damaged. */
function dropCalculationChain({ path, links }: WorkbookInfo, edits: PackageEdits): void {
  for (const { id, type, target } of links) {
    if (type !== 'calcChain') continue;
    edits.unlink(path, id);
    edits.remove(target);
  }
}
