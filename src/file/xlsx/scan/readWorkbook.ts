import { WorkbookError } from '../../../workbook/failure';
import type { Archive } from '../zip/archive';
import {
  attribute,
  attributesOf,
  childrenOf,
  type Element,
  flag,
  relationshipId,
  rootOf,
} from './elements';
import { readXstring } from './entities';
import { plainXml } from './plainXml';
import { type PartLink, readRelationships } from './relationships';

/** What the workbook part says: which sheets there are, and what names. */
export interface WorkbookInfo {
  readonly path: string;
  readonly xml: string;
  readonly links: readonly PartLink[];
  readonly date1904: boolean;
  readonly sheets: readonly SheetInfo[];
  readonly names: readonly NameInfo[];
  /** The sheet that opens first, by its place among all. */
  readonly active: number;
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** Null for what is no sheet of cells: a chart, a dialogue. */
  readonly path: string | null;
}

export interface NameInfo {
  readonly name: string;
  readonly formula: string;
  /** The place of the sheet that owns the name. */
  readonly sheet: number | null;
}

export function readWorkbook(archive: Archive): WorkbookInfo {
  const path = readRelationships(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  const bytes = path === undefined || path.endsWith('.bin') ? null : archive.read(path);
  if (path === undefined || bytes === null) {
    throw new WorkbookError('notWorkbook', 'a zip without a workbook part');
  }
  const xml = plainXml(bytes);
  const root = rootOf(xml);
  if (root.name !== 'workbook') throw new WorkbookError('notWorkbook', `a file of ${root.name}`);
  const links = readRelationships(archive, path);
  const children = childrenOf(xml, root);
  const listed = (name: string) =>
    children.filter((child) => child.name === name).flatMap((child) => childrenOf(xml, child));
  const properties = children.find(({ name }) => name === 'workbookPr');
  const view = listed('bookViews')[0];
  const sheets = listed('sheets').filter(({ name }) => name === 'sheet');
  if (sheets.length === 0) throw new WorkbookError('damaged', 'a workbook without sheets');
  return {
    path,
    xml,
    links,
    date1904: flag(properties && attribute(properties, 'date1904')),
    sheets: sheets.map((element) => sheetInfo(element, links, archive)),
    names: listed('definedNames').map((element) => nameInfo(xml, element)),
    active: Number((view && attribute(view, 'activeTab')) ?? 0),
  };
}

function sheetInfo(element: Element, links: readonly PartLink[], archive: Archive): SheetInfo {
  const attributes = attributesOf(element);
  const id = relationshipId(element);
  const link = links.find((each) => each.id === id);
  const isSheet = link?.type === 'worksheet' && archive.entry(link.target) !== undefined;
  if (link === undefined || (link.type === 'worksheet' && !isSheet)) {
    throw new WorkbookError('damaged', `the sheet "${attributes.get('name') ?? ''}" has no part`);
  }
  return {
    name: attributes.get('name') ?? '',
    visible: (attributes.get('state') ?? 'visible') === 'visible',
    path: isSheet ? link.target : null,
  };
}

function nameInfo(xml: string, element: Element): NameInfo {
  const attributes = attributesOf(element);
  const sheet = attributes.get('localSheetId');
  return {
    name: attributes.get('name') ?? '',
    formula: `=${readXstring(xml.slice(element.insideFrom, element.insideTo))}`,
    sheet: sheet === undefined ? null : Number(sheet),
  };
}

/** Names of the whole workbook, without those that Excel keeps for itself. */
export function ownNames({ names }: WorkbookInfo): NameInfo[] {
  return names.filter(({ name, sheet }) => sheet === null && !name.startsWith('_xlnm.'));
}
