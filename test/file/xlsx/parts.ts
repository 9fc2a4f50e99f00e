import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { Book } from '../../../src/file/book';
import { writeXlsx } from '../../../src/file/xlsx/writeXlsx';

const { DOMParser } = new JSDOM('').window;

/** The root element of a well-formed text; what is not well-formed fails the test. */
export function parseXml(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  const error = documentElement.getElementsByTagName('parsererror')[0];
  if (error !== undefined) throw new Error(`${error.textContent} in ${xml}`);
  return documentElement;
}

/** The parts of the file that a book becomes, by their paths. */
export function partsOf(book: Book): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(writeXlsx(book)));
  return new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function partOf(book: Book, path: string): Element {
  const xml = partsOf(book).get(path);
  if (xml === undefined) throw new Error(`no part ${path}`);
  return parseXml(xml);
}

export const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** All elements of the name, each as its attributes. */
export function attributesOf(root: Element, name: string): Record<string, string>[] {
  return [...root.getElementsByTagName(name)].map((each) =>
    Object.fromEntries([...each.attributes].map((attribute) => [attribute.name, attribute.value])),
  );
}

/** What a reader of the file format makes of a text with its escapes: ST_Xstring. */
export function readXstring(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** The cells of a written sheet by name: kind, raw value, formula, and a text where it has one. */
export function cellsOf(book: Book, path = SHEET_PART): Record<string, SeenCell> {
  const strings = [...partOf(book, 'xl/sharedStrings.xml').getElementsByTagName('si')];
  const cells = [...partOf(book, path).getElementsByTagName('c')].map((cell) => {
    const inside = (name: string) => cell.getElementsByTagName(name)[0]?.textContent ?? null;
    const type = cell.getAttribute('t');
    const raw = inside('v');
    const text = type === 's' ? strings[Number(raw)]?.textContent : raw;
    const value = text === null || text === undefined ? null : readXstring(text);
    return [cell.getAttribute('r') ?? '', { type, value, formula: inside('f') }] as const;
  });
  return Object.fromEntries(cells);
}

export interface SeenCell {
  readonly type: string | null;
  readonly value: string | null;
  readonly formula: string | null;
}
