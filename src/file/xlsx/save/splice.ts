import type { Element } from '../scan/elements';
import { escapeAttribute } from '../text';

export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with each stretch replaced; stretches do not overlap. */
export function splice(xml: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  let at = 0;
  const pieces = sorted.flatMap(({ from, to, text }) => {
    const kept = xml.slice(at, from);
    at = to;
    return [kept, text];
  });
  return pieces.join('') + xml.slice(at);
}

/** An element's start tag with other attributes; null takes one out, the others stay as written. */
export function attributesSet(
  attributeText: string,
  changes: Readonly<Record<string, string | number | null | undefined>>,
): string {
  return Object.entries(changes).reduce((text, [name, value]) => {
    if (value === undefined) return text;
    const known = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === null ? '' : ` ${name}="${escapeAttribute(String(value))}"`;
    return known.test(text) ? text.replace(known, () => written) : text.trimEnd() + written;
  }, attributeText);
}

export type AttributeChanges = Parameters<typeof attributesSet>[1];

/** The element with other attributes, its inside as it was. */
export function elementSet(xml: string, element: Element, changes: AttributeChanges): string {
  const { name, attributeText, insideFrom, insideTo, to } = element;
  const attributes = attributesSet(attributeText, changes);
  return isEmpty(xml, element)
    ? `<${name}${attributes}/>`
    : `<${name}${attributes}>${xml.slice(insideFrom, insideTo)}${xml.slice(insideTo, to)}`;
}

/** The element with more at its end. */
export function elementWith(xml: string, element: Element, added: string): string {
  const { name, attributeText, insideFrom, insideTo } = element;
  return `<${name}${attributeText}>${xml.slice(insideFrom, insideTo)}${added}</${name}>`;
}

function isEmpty(xml: string, { to, insideFrom }: Element): boolean {
  return to === insideFrom && xml[to - 2] === '/';
}
