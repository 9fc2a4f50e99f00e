import { type Area, areaName, contains } from '../../../workbook/address';
import type { Sheet, Table } from '../../book';
import { cellAt } from '../../cells';
import { attribute, attributesOf, childNamed, childrenOf, rootOf } from '../scan/elements';
import { unescapeXstring } from '../scan/entities';
import { plainXml } from '../scan/plainXml';
import { tablePart } from '../tablePart';
import { xstring } from '../text';
import { element, XML_DECLARATION } from '../xml';
import type { Archive } from '../zip/archive';
import type { ChangedRows } from './changedCells';
import { idAttribute } from './idAttribute';
import type { PackageEdits } from './packageEdits';
import { elementSet, type Splice, splice } from './splice';

/** Tables are numbered through the whole workbook. */
export interface TableNumbers {
  next(): number;
}

export function tableNumbers(archive: Archive): TableNumbers {
  let last = 0;
  for (const { path } of archive.entries) {
    const number = /^xl\/tables\/[^/]*?(\d*)\.xml$/i.exec(path)?.[1];
    const part = number === undefined ? null : archive.read(path);
    if (part === null) continue;
    const id = Number(attribute(rootOf(plainXml(part)), 'id') ?? 0);
    last = Math.max(last, Number(number) || 0, id || 0);
  }
  return { next: () => (last += 1) };
}

interface TableContext {
  readonly edits: PackageEdits;
  readonly tables: TableNumbers;
}

/** Changes the tables' own parts; the list of them in the sheet, where it grew or shrank. */
export function patchTables(
  shell: string,
  path: string,
  now: Sheet,
  then: Sheet,
  changes: ChangedRows,
  { edits, tables }: TableContext,
): string | undefined {
  const known = new Map(then.tables.map((table) => [table.name, table]));
  for (const table of now.tables) {
    const before = known.get(table.name);
    if (before !== undefined && (before !== table || headingsChanged(table.area, changes))) {
      patchTable(edits, path, now, table);
    }
  }
  const added = now.tables.filter(({ name }) => !known.has(name));
  if (added.length === 0) return undefined;
  const root = rootOf(shell);
  const list = childNamed(shell, root, 'tableParts');
  const kept = (list === undefined ? [] : childrenOf(shell, list)).map(({ from, to }) =>
    shell.slice(from, to),
  );
  const written = added.map((table) => {
    const part = tablePart(now, table, tables.next());
    edits.put(part.path, XML_DECLARATION + part.xml, part.contentType);
    return `<tablePart${idAttribute(root, edits.link(path, 'table', `/${part.path}`))}/>`;
  });
  const all = [...kept, ...written];
  return element('tableParts', { count: all.length }, all);
}

function headingsChanged(area: Area, { cells }: ChangedRows): boolean {
  const columns = [...(cells.get(area.row)?.keys() ?? [])];
  return columns.some((column) => contains(area, { row: area.row, column }));
}

function patchTable(edits: PackageEdits, sheetPath: string, sheet: Sheet, table: Table): void {
  const found = tablesOf(edits, sheetPath).find(({ name }) => name === table.name);
  if (found === undefined) return;
  const { path, xml } = found;
  const root = rootOf(xml);
  const ref = areaName(table.area);
  const filter = childNamed(xml, root, 'autoFilter');
  const columns = childNamed(xml, root, 'tableColumns');
  const splices: Splice[] = (columns === undefined ? [] : childrenOf(xml, columns)).flatMap(
    (column, index) => {
      const { value } = cellAt(sheet, { row: table.area.row, column: table.area.column + index });
      const old = unescapeXstring(attribute(column, 'name') ?? '');
      if (typeof value !== 'string' || value === old) return [];
      const name = xstring(value).replaceAll('\n', '_x000a_');
      return [{ from: column.from, to: column.to, text: elementSet(xml, column, { name }) }];
    },
  );
  if (filter !== undefined) {
    const rows = table.area.rows - Number(attribute(root, 'totalsRowCount') ?? 0);
    const text = elementSet(xml, filter, { ref: areaName({ ...table.area, rows }) });
    splices.push({ from: filter.from, to: filter.to, text });
  }
  const changed = splice(xml, splices);
  const start = rootOf(changed);
  const whole = elementSet(changed, start, { ref });
  edits.put(path, splice(changed, [{ from: start.from, to: start.to, text: whole }]));
}

function tablesOf(edits: PackageEdits, sheetPath: string) {
  return edits.links(sheetPath).flatMap(({ type, target }) => {
    const xml = type === 'table' ? edits.text(target) : null;
    if (xml === null) return [];
    const attributes = attributesOf(rootOf(xml));
    const name = unescapeXstring(attributes.get('displayName') ?? attributes.get('name') ?? '');
    return [{ path: target, xml, name }];
  });
}
