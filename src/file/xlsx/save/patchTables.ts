import { type Area, areaName, contains } from '../../../workbook/address';
import type { Sheet, Table } from '../../book';
import { cellAt } from '../../cells';
import {
  attribute,
  attributesOf,
  childNamed,
  childrenOf,
  type Element,
  rootOf,
  textOf,
} from '../scan/elements';
import { unescapeXstring } from '../scan/entities';
import { plainXml } from '../scan/plainXml';
import { calculatedFormula, commonFormula, tablePart } from '../tablePart';
import { xstring } from '../text';
import { element, XML_DECLARATION } from '../xml';
import type { Archive } from '../zip/archive';
import type { ChangedRows } from './changedCells';
import { idAttribute } from './idAttribute';
import type { PackageEdits } from './packageEdits';
import { attributesSet, elementSet, type Splice, splice } from './splice';

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
  const before = new Map(now.tables.map((table) => [table, tableBefore(table, now, then)]));
  for (const [table, old] of before) {
    if (old !== undefined && (old !== table || isChanged(table.area, changes))) {
      patchTable(edits, path, now, table, old.name, changes);
    }
  }
  const added = now.tables.filter((table) => before.get(table) === undefined);
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

/** The table of the same name, or the one in its place whose name is nobody's any more. */
function tableBefore(table: Table, now: Sheet, then: Sheet): Table | undefined {
  const named = then.tables.find(({ name }) => name === table.name);
  if (named !== undefined) return named;
  return then.tables.find(
    ({ name, area: { row, column } }) =>
      row === table.area.row &&
      column === table.area.column &&
      !now.tables.some((each) => each.name === name),
  );
}

function isChanged(area: Area, { cells }: ChangedRows): boolean {
  return [...cells].some(([row, line]) =>
    [...line.keys()].some((column) => contains(area, { row, column })),
  );
}

function patchTable(
  edits: PackageEdits,
  sheetPath: string,
  sheet: Sheet,
  table: Table,
  before: string,
  changes: ChangedRows,
): void {
  const found = tablesOf(edits, sheetPath).find(({ name }) => name === before);
  if (found === undefined) return;
  const { path, xml } = found;
  const root = rootOf(xml);
  const ref = areaName(table.area);
  const filter = childNamed(xml, root, 'autoFilter');
  const columns = childNamed(xml, root, 'tableColumns');
  const splices: Splice[] = (columns === undefined ? [] : childrenOf(xml, columns)).flatMap(
    (column, index) => columnSplices(xml, column, table.area.column + index, sheet, table, changes),
  );
  if (filter !== undefined) {
    const rows = table.area.rows - Number(attribute(root, 'totalsRowCount') ?? 0);
    const text = elementSet(xml, filter, { ref: areaName({ ...table.area, rows }) });
    splices.push({ from: filter.from, to: filter.to, text });
  }
  const changed = splice(xml, splices);
  const start = rootOf(changed);
  const name = before === table.name ? undefined : table.name;
  const whole = elementSet(changed, start, { ref, name, displayName: name });
  edits.put(path, splice(changed, [{ from: start.from, to: start.to, text: whole }]));
}

/** A heading that was typed anew, and the formula that new rows are to get. */
function columnSplices(
  xml: string,
  column: Element,
  at: number,
  sheet: Sheet,
  { area }: Table,
  { cells }: ChangedRows,
): Splice[] {
  const { value } = cellAt(sheet, { row: area.row, column: at });
  const old = unescapeXstring(attribute(column, 'name') ?? '');
  const isNamed = typeof value !== 'string' || value === old;
  const name = isNamed ? undefined : xstring(value).replaceAll('\n', '_x000a_');
  const formula = [...cells.values()].some((line) => line.has(at))
    ? commonFormula(sheet, area, at)
    : null;
  const standing = childNamed(xml, column, 'calculatedColumnFormula');
  const isSame =
    formula === null || (standing !== undefined && `=${textOf(xml, standing)}` === formula);
  if (isNamed && isSame) return [];
  const kept = childrenOf(xml, column).flatMap(({ from, to }) =>
    !isSame && from === standing?.from ? [] : [xml.slice(from, to)],
  );
  const inside = [...(isSame ? [] : [calculatedFormula(formula)]), ...kept].join('');
  const start = `<${column.name}${attributesSet(column.attributeText, { name })}`;
  const text = inside === '' ? `${start}/>` : `${start}>${inside}</${column.name}>`;
  return [{ from: column.from, to: column.to, text }];
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
