import { canonicalXml } from './canonicalXml';
import { type Element, elementsIn, nameAt, tagEnd } from './elements';
import { hasMarkup, isPlainRoot, plainXml } from './plainXml';
import { scanCells, type Sink } from './scanCells';
import { damagedXml } from './xmlError';

/** A sheet's part around its cells. The cells stay bytes; what stands before and behind is text. */
export interface SheetXml {
  /** Plain XML in UTF-8: the part's own bytes wherever they are that. */
  readonly bytes: Uint8Array;
  /** Inside the sheetData element; both -1 where there is none. */
  readonly dataFrom: number;
  readonly dataTo: number;
  /** Up to the sheetData element, and from behind it to the root's end tag. */
  readonly head: string;
  readonly tail: string;
  /** Behind the root's start tag. */
  readonly rootTo: number;
}

/** A sink is made anew where the XML turns out to be odd on the way. */
export function scanSheet(bytes: Uint8Array, makeSink: (bytes: Uint8Array) => Sink): SheetXml {
  const plain = bytes[0] === 0x3c && bytes[1] !== 0 ? scanPlain(bytes, makeSink(bytes)) : null;
  if (plain !== null) return plain;
  const canonical = new TextEncoder().encode(canonicalXml(plainXml(bytes)));
  const careful = scanPlain(canonical, makeSink(canonical));
  if (careful === null) throw damagedXml('a sheet that is no XML');
  return careful;
}

const DATA = new TextEncoder().encode('<sheetData');
const DECODER = new TextDecoder();

/** Null where the XML is not plain. */
function scanPlain(bytes: Uint8Array, sink: Sink): SheetXml | null {
  const tagFrom = indexOf(bytes, DATA);
  if (tagFrom < 0) return withoutData(bytes);
  const head = DECODER.decode(bytes.subarray(0, tagFrom));
  if (!isPlainText(head)) return null;
  const dataFrom = bytes.indexOf(62, tagFrom) + 1;
  if (dataFrom === 0) throw damagedXml('cut off');
  const empty = bytes[dataFrom - 2] === 47;
  const dataTo = empty ? dataFrom : scanCells(bytes, dataFrom, sink);
  if (dataTo < 0) return null;
  const tailFrom = empty ? dataFrom : bytes.indexOf(62, dataTo) + 1;
  const tail = DECODER.decode(bytes.subarray(tailFrom));
  if (!isPlainTail(tail)) return null;
  return { bytes, dataFrom, dataTo, head, tail: upToEnd(tail), rootTo: rootEnd(head) };
}

function withoutData(bytes: Uint8Array): SheetXml | null {
  const xml = DECODER.decode(bytes);
  if (!isPlainText(xml)) return null;
  const rootTo = rootEnd(xml);
  if (xml[rootTo - 2] === '/') throw damagedXml('a sheet without cells');
  return { bytes, dataFrom: -1, dataTo: -1, head: upToEnd(xml), tail: '', rootTo };
}

function isPlainText(head: string): boolean {
  const start = head.startsWith('<?xml') ? head.indexOf('?>') : 0;
  return isPlainTail(head.slice(start)) && isPlainRoot(head, start);
}

function isPlainTail(tail: string): boolean {
  return !hasMarkup(tail, 0, '!') && !hasMarkup(tail, 0, '?');
}

function upToEnd(tail: string): string {
  const end = tail.lastIndexOf('</worksheet');
  if (end < 0) throw damagedXml('a sheet without end');
  return tail.slice(0, end);
}

function rootEnd(head: string): number {
  const at = head.indexOf('<', head.startsWith('<?xml') ? head.indexOf('?>') : 0);
  if (nameAt(head, at + 1) !== 'worksheet') throw damagedXml('a sheet that is none');
  return tagEnd(head, at);
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

export interface SheetChild extends Element {
  /** The text that it lies in. */
  readonly xml: string;
}

/** The sheet's elements besides its cells, in their order. */
export function sheetChildren({ head, tail, rootTo }: SheetXml): SheetChild[] {
  return [
    ...elementsIn(head, rootTo).map((element) => ({ ...element, xml: head })),
    ...elementsIn(tail).map((element) => ({ ...element, xml: tail })),
  ];
}
