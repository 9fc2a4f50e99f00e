import { JSDOM } from 'jsdom';
import { columnName, parseCell } from '../../src/workbook/address';

const { DOMParser } = new JSDOM('').window;

/** The root element of a part in UTF-8 or UTF-16; what is not well-formed fails the test. */
export function parseXml(bytes: Uint8Array): Element {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const xml = new TextDecoder(encoding).decode(bytes);
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  const error = documentElement.getElementsByTagName('parsererror')[0];
  if (error !== undefined) throw new Error(`${error.textContent} in ${xml.slice(0, 500)}`);
  return documentElement;
}

/** How many there are in a list says nothing that the list does not say. */
const COUNTS: readonly string[] = ['count', 'uniqueCount'];

/**
 * What `from` says and `to` does not, as paths: elements, attributes, texts. Both ways round it is
 * what was lost and what was gained. Prefixes, quotes and the order of attributes say nothing.
 */
export function missing(from: Element, to: Element, path = from.localName): string[] {
  if (from.namespaceURI !== to.namespaceURI) return [`${path} of ${from.namespaceURI ?? ''}`];
  const attributes = [...from.attributes]
    .filter(({ name }) => !COUNTS.includes(name) && name !== 'xmlns' && !name.startsWith('xmlns:'))
    .filter(({ name }) => name !== 'r' || !(from.localName === 'row' || from.localName === 'c'))
    .filter((each) => to.getAttributeNS(each.namespaceURI, each.localName) !== each.value)
    .map(({ name }) => `${path}@${name}`);
  if (from.children.length === 0) {
    const same = to.children.length === 0 && from.textContent === to.textContent;
    return from.textContent === '' || same ? attributes : [...attributes, `${path} text`];
  }
  const others = keyed(to, path);
  const elements = Array.from(keyed(from, path), ([key, child]) => {
    const other = others.get(key);
    return other === undefined ? [`${path}/${key}`] : missing(child, other, `${path}/${key}`);
  });
  return [...attributes, ...elements.flat()];
}

/** Attributes that tell one element of a list from another; the others go by their place. */
const IDENTITIES: readonly string[] = ['Id', 'PartName', 'Extension', 'sheetId', 'min', 'sqref'];

function keyed(parent: Element, path: string): ReadonlyMap<string, Element> {
  const places = new Map<string, number>();
  return new Map(
    [...parent.children].map((child) => {
      const { localName } = child;
      const place = placeOf(child) ?? (places.get(localName) ?? 0) + 1;
      places.set(localName, place);
      const key = localName === 'c' ? cellName(path, place) : (identity(child) ?? place);
      return [`${localName}[${key}]`, child];
    }),
  );
}

/** Rows and cells may say where they stand; those that do not follow the one before. */
function placeOf(element: Element): number | null {
  const name = element.getAttribute('r');
  if (element.localName === 'row') return name === null ? null : Number(name);
  const cell = element.localName === 'c' && name !== null ? parseCell(name) : null;
  return cell === null ? null : cell.column + 1;
}

function cellName(path: string, column: number): string {
  return `${columnName(column - 1)}${/row\[(\d+)\]$/.exec(path)?.[1] ?? ''}`;
}

function identity(element: Element): string | undefined {
  if (element.localName === 'definedName') {
    const local = element.getAttribute('localSheetId');
    return `${element.getAttribute('name') ?? ''}${local === null ? '' : ` of ${local}`}`;
  }
  const values = IDENTITIES.map((name) => element.getAttribute(name));
  return values.find((value) => value !== null) ?? undefined;
}
