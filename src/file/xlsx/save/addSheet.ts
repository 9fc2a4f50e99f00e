import type { Sheet } from '../../book';
import { inCell } from '../cellContent';
import type { Styles } from '../styles';
import { tablePart } from '../tablePart';
import { worksheetPart } from '../worksheetPart';
import { MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from '../xml';
import type { PackageEdits } from './packageEdits';
import type { TableNumbers } from './patchTables';

const STRICT = 'http://purl.oclc.org/ooxml';

export interface AddContext {
  readonly edits: PackageEdits;
  readonly own: Styles;
  readonly tables: TableNumbers;
  readonly isStrict: boolean;
}

/** Writes a sheet of ours whole; where it lies from then on. */
export function addSheet(
  sheet: Sheet,
  number: number,
  active: boolean,
  context: AddContext,
): string {
  const { edits, own, tables, isStrict } = context;
  const ids = sheet.tables.map(() => tables.next());
  const place = { number, active, tables: ids };
  const part = worksheetPart(sheet, place, own, inCell);
  const tableParts = sheet.tables.map((table, index) => tablePart(sheet, table, ids[index] ?? 0));
  for (const { path, xml, contentType } of [part, ...tableParts]) {
    edits.put(path, XML_DECLARATION + (isStrict ? strict(xml) : xml), contentType);
  }
  for (const { type, target, external } of part.relationships ?? []) {
    edits.link(part.path, type, target, external);
  }
  return part.path;
}

/** A file keeps to one of the standard's two editions. */
function strict(xml: string): string {
  return xml
    .replace(`"${MAIN_NAMESPACE}"`, `"${STRICT}/spreadsheetml/main"`)
    .replace(`"${RELATIONSHIP_NAMESPACE}"`, `"${STRICT}/officeDocument/relationships"`);
}

export function freeSheetNumber(edits: PackageEdits): number {
  let number = 1;
  while (edits.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
  return number;
}
