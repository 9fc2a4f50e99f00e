import { WorkbookError } from '../../../workbook/failure';
import { LIMITS } from '../zip/limits';
import { unescapeXml } from './entities';
import { damagedXml } from './xmlError';

/** An element of plain XML as it lies in its text. */
export interface Element {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What stands between the start tag and the end tag; empty for "<a/>". */
  readonly insideFrom: number;
  readonly insideTo: number;
  /** The attributes as they are written. */
  readonly attributeText: string;
}

/** The elements directly inside a stretch of the text. */
export function elementsIn(xml: string, from = 0, to = xml.length): Element[] {
  const elements: Element[] = [];
  for (let at = nextTag(xml, from, to); at < to; at = nextTag(xml, at, to)) {
    const element = elementAt(xml, at);
    elements.push(element);
    if (elements.length > LIMITS.items) {
      throw new WorkbookError('tooLarge', `${elements.length} elements "${element.name}"`);
    }
    at = element.to;
  }
  return elements;
}

export function childrenOf(xml: string, { insideFrom, insideTo }: Element): Element[] {
  return elementsIn(xml, insideFrom, insideTo);
}

export function childNamed(xml: string, parent: Element, name: string): Element | undefined {
  return childrenOf(xml, parent).find((child) => child.name === name);
}

export function rootOf(xml: string): Element {
  const at = xml.indexOf('<', xml.startsWith('<?') ? xml.indexOf('?>') : 0);
  if (at < 0) throw damagedXml('no element');
  return elementAt(xml, at);
}

export function textOf(xml: string, { insideFrom, insideTo }: Element): string {
  return unescapeXml(xml.slice(insideFrom, insideTo));
}

function nextTag(xml: string, from: number, to: number): number {
  const at = xml.indexOf('<', from);
  return at < 0 || at >= to ? to : at;
}

/** The element whose start tag begins at this place. */
function elementAt(xml: string, from: number): Element {
  const insideFrom = tagEnd(xml, from);
  const name = nameAt(xml, from + 1);
  if (name === '') throw damagedXml('a tag without name');
  const empty = xml[insideFrom - 2] === '/';
  const attributeText = xml.slice(from + 1 + name.length, insideFrom - (empty ? 2 : 1));
  if (empty) return { name, from, to: insideFrom, insideFrom, insideTo: insideFrom, attributeText };
  const insideTo = endTag(xml, insideFrom);
  if (nameAt(xml, insideTo + 2) !== name) throw damagedXml(`${name} ends in another element`);
  return { name, from, to: tagEnd(xml, insideTo), insideFrom, insideTo, attributeText };
}

/** Where the end tag stands that fits a start tag which ended here. */
function endTag(xml: string, from: number): number {
  let depth = 1;
  let at = from;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0) throw damagedXml('an element without end');
    const end = tagEnd(xml, at);
    if (xml.charCodeAt(at + 1) === 47) depth -= 1;
    else if (xml.charCodeAt(end - 2) !== 47) depth += 1;
    if (depth === 0) return at;
    if (depth > LIMITS.depth) throw damagedXml('elements nested too deeply');
    at = end;
  }
}

/** Behind the ">" of the tag: one inside quotes is part of a value. */
export function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml.charCodeAt(at);
    if (quote !== 0) {
      if (letter === quote) quote = 0;
    } else if (letter === 62) return at + 1;
    else if (letter === 34 || letter === 39) quote = letter;
  }
  throw damagedXml('a tag without end');
}

const NAME = /[^\s/>=<"']*/y;

export function nameAt(xml: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(xml)?.[0] ?? '';
}

/** A name begins behind a blank: tried at every letter, a long one would take its square in time. */
const ATTRIBUTE = /(?<!\S)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export type AttributeMap = ReadonlyMap<string, string>;

export function attributesOf({ attributeText }: Pick<Element, 'attributeText'>): AttributeMap {
  const attributes = new Map<string, string>();
  for (const [, name = '', one, two = ''] of attributeText.matchAll(ATTRIBUTE)) {
    attributes.set(name, unescapeXml((one ?? two).replace(/[\t\n\r]/g, ' ')));
  }
  return attributes;
}

export function attribute(element: Pick<Element, 'attributeText'>, name: string) {
  return element.attributeText.includes(name) ? attributesOf(element).get(name) : undefined;
}

/** xsd:boolean; an attribute that is not there has its default. */
export function flag(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

/** The id of a relationship, whatever its namespace's prefix. */
export function relationshipId(element: Element): string | undefined {
  for (const [name, value] of attributesOf(element)) if (name.endsWith(':id')) return value;
  return undefined;
}
