import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { plainXml } from './scan/plainXml';
import { readNumberFormats } from './scan/readNumberFormats';
import { readSharedStrings } from './scan/readSharedStrings';
import { type ReadContext, readSheet } from './scan/readSheet';
import { readRelationships } from './scan/relationships';
import { readTables } from './scan/readTables';
import { ownNames, readWorkbook, type SheetInfo, type WorkbookInfo } from './scan/readWorkbook';
import { DAYS_TO_1904 } from './scan/serialOf';
import { type ShownAs, shownAs } from '../../workbook/shownAs';
import { type Archive, openArchive } from './zip/archive';
import { LIMITS } from './zip/limits';

/** The values of an .xlsx file; throws a WorkbookError where it cannot be read. */
export function readXlsx(bytes: Uint8Array): Snapshot {
  const archive = openArchive(bytes, { sums: false });
  const workbook = readWorkbook(archive);
  const context = readContext(archive, workbook);
  return {
    sheets: workbook.sheets.flatMap((sheet) => sheetOf(archive, sheet, context)),
    names: ownNames(workbook).map(({ name, formula }) => ({ name, formula })),
  };
}

function sheetOf(archive: Archive, info: SheetInfo, context: ReadContext): SheetSnapshot[] {
  const part = info.path === null ? null : archive.read(info.path);
  if (info.path === null || part === null) return [];
  const { name, visible } = info;
  const tables = readTables(archive, readRelationships(archive, info.path)).map((table) => ({
    name: table.name,
    area: table.area,
  }));
  return [readSheet(part, context, { name, visible, tables })];
}

/** What is needed to read any cell of the workbook. */
export function readContext(archive: Archive, { links, date1904 }: WorkbookInfo): ReadContext {
  const partOf = (kind: string) => {
    const path = links.find(({ type }) => type === kind)?.target;
    return path === undefined ? null : archive.read(path);
  };
  const styles = partOf('styles');
  const kinds = new Map<string, ShownAs | null>();
  const kindOf = (code: string) => {
    const kind = kinds.has(code) ? (kinds.get(code) ?? null) : shownAs(code);
    kinds.set(code, kind);
    return kind;
  };
  return {
    strings: readSharedStrings(partOf('sharedStrings')),
    shows: styles === null ? [] : readNumberFormats(plainXml(styles)).map(kindOf),
    dayOffset: date1904 ? DAYS_TO_1904 : 0,
    budget: { left: LIMITS.cells },
  };
}
