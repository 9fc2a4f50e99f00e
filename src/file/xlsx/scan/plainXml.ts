import { canonicalXml } from './canonicalXml';
import { nameAt, tagEnd } from './elements';
import { damagedXml } from './xmlError';

/**
 * The text of a part as plain XML: no comments, no CDATA, no instructions but the declaration, and
 * no prefix on the elements of the part's own kind. Nearly every file is plain as it comes.
 */
export function plainXml(bytes: Uint8Array): string {
  const xml = decode(bytes);
  return isPlain(xml) ? xml : canonicalXml(xml);
}

const UTF8 = new TextDecoder();
const DECLARATION = /^\s*<\?xml\s[^?]*\?>/;

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : null;
  const xml = (wide === null ? UTF8 : new TextDecoder(wide)).decode(bytes);
  const encoding = /\sencoding\s*=\s*["']([^"']*)/.exec(DECLARATION.exec(xml)?.[0] ?? '')?.[1];
  if (wide === null && encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) {
    throw damagedXml(`the encoding ${encoding}`);
  }
  // What was UTF-16 will be written as UTF-8.
  return wide === null ? xml : xml.replace(DECLARATION, '');
}

function isPlain(xml: string): boolean {
  const start = DECLARATION.exec(xml)?.[0].length ?? 0;
  return !hasMarkup(xml, start, '!') && !hasMarkup(xml, start, '?') && isPlainRoot(xml, start);
}

/** Looked for by its rarer letter, which is many times faster than by "<". */
export function hasMarkup(xml: string, from: number, letter: '!' | '?'): boolean {
  for (let at = xml.indexOf(letter, from); at >= 0; at = xml.indexOf(letter, at + 1)) {
    if (xml[at - 1] === '<') return true;
  }
  return false;
}

/** The root has no prefix, and its namespace has none that a child could use. */
export function isPlainRoot(xml: string, from = 0): boolean {
  const at = xml.indexOf('<', from);
  if (at < 0) throw damagedXml('no element');
  const tag = xml.slice(at, tagEnd(xml, at));
  const home = /\sxmlns\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag);
  const namespace = home?.[1] ?? home?.[2];
  if (nameAt(xml, at + 1).includes(':') || namespace === undefined) {
    return !nameAt(xml, at + 1).includes(':');
  }
  const prefixed = tag.matchAll(/\sxmlns:[^\s=]+\s*=\s*["']([^"']*)/g);
  return ![...prefixed].some(([, uri]) => uri === namespace);
}
