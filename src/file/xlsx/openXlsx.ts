import { WorkbookError } from '../../workbook/failure';
import type { Book, Sheet } from '../book';
import { colorReader } from './open/colors';
import { digitPixels } from './open/digitPixels';
import { type OpenContext, openSheet } from './open/openSheet';
import { readConditionalLooks } from './open/readConditions';
import { readLooks } from './open/readLooks';
import { readContext } from './readXlsx';
import { plainXml } from './scan/plainXml';
import { ownNames, readWorkbook, type WorkbookInfo } from './scan/readWorkbook';
import { type Archive, openArchive } from './zip/archive';

/** An .xlsx file as a book that remembers its source; throws a WorkbookError where it cannot be. */
export function openXlsx(bytes: Uint8Array): Book {
  const archive = openArchive(bytes);
  const workbook = readWorkbook(archive);
  const context = openContext(archive, workbook);
  const sheets = workbook.sheets.flatMap((info, index): Sheet[] => {
    const names = workbook.names.filter(({ sheet }) => sheet === index);
    return info.path === null ? [] : [openSheet(archive, info.path, info, names, context)];
  });
  if (!sheets.some(({ visible }) => visible)) {
    throw new WorkbookError('damaged', 'a workbook without a visible sheet of cells');
  }
  const original: Book = {
    sheets: [...sheets],
    names: new Map(ownNames(workbook).map(({ name, formula }) => [name, formula])),
    active: workbook.sheets[workbook.active]?.name ?? null,
  };
  return {
    ...original,
    sheets,
    names: new Map(original.names),
    source: { archive, original },
  };
}

function openContext(archive: Archive, workbook: WorkbookInfo): OpenContext {
  const textOf = (kind: string) => {
    const path = workbook.links.find(({ type }) => type === kind)?.target;
    const part = path === undefined ? null : archive.read(path);
    return part === null ? null : plainXml(part);
  };
  const styles = textOf('styles');
  const colorOf = colorReader(textOf('theme'));
  return {
    ...readContext(archive, workbook),
    looks: styles === null ? [] : readLooks(styles, colorOf),
    conditionalLooks: styles === null ? [] : readConditionalLooks(styles, colorOf),
    digit: digitPixels(styles),
  };
}
