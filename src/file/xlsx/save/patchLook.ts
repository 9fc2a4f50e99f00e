import type { Alignment, CellFormat, FontFormat } from '../../../workbook/format';
import { alignmentXml, borderXml, fontXml, NORMAL_FONT } from '../formats';
import { type Element, elementsIn, rootOf } from '../scan/elements';
import { attributesSet } from './splice';

/** Which of the wanted aspects a look does not have yet. What is not wanted stays as it is. */
export function missingFont(has: FontFormat = {}, wanted: FontFormat = {}): FontFormat {
  return missing({ ...NO_FONT, ...has }, wanted);
}

export function missingAlignment(has: Alignment = {}, wanted: Alignment = {}): Alignment {
  return missing({ vertical: 'bottom', wrap: false, ...has }, wanted);
}

const NO_FONT = { ...NORMAL_FONT, bold: false, italic: false, underline: false };

function missing<T extends object>(has: T, wanted: T): T {
  const known = new Map<string, unknown>(Object.entries(has));
  const entries = Object.entries(wanted).filter(
    ([key, value]) => value !== undefined && known.get(key) !== value,
  );
  return Object.fromEntries(entries) as T;
}

const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );
const FONT_PARTS: Readonly<Record<keyof FontFormat, readonly string[]>> = {
  name: ['name', 'family', 'charset', 'scheme'],
  size: ['sz'],
  bold: ['b'],
  italic: ['i'],
  color: ['color'],
  underline: ['u'],
};

/** The file's own font with some of its parts changed. */
export function patchFont(font: string, change: FontFormat): string {
  const replaced = Object.keys(change).flatMap((key) => FONT_PARTS[key as keyof FontFormat]);
  const kept = partsOf(font).filter(({ name }) => !replaced.includes(name));
  const added = partsOf(fontXml(change)).filter(({ name }) => replaced.includes(name));
  const parts = [...kept, ...added].sort(
    (a, b) => FONT_ORDER.indexOf(a.name) - FONT_ORDER.indexOf(b.name),
  );
  return `<font>${parts.map(({ xml }) => xml).join('')}</font>`;
}

function partsOf(xml: string): { readonly name: string; readonly xml: string }[] {
  const { insideFrom, insideTo } = rootOf(xml);
  return elementsIn(xml, insideFrom, insideTo).map(({ name, from, to }) => ({
    name,
    xml: xml.slice(from, to),
  }));
}

/** A line below leaves the other three sides as they are. */
export function patchBorder(border: string, wanted: CellFormat['border']): string {
  if (wanted !== 'below') return borderXml(wanted);
  const bottom = partsOf(borderXml('below')).find(({ name }) => name === 'bottom');
  const old = partsOf(border).find(({ name }) => name === 'bottom');
  if (bottom === undefined || old === undefined) return borderXml(wanted);
  return border.replace(old.xml, () => bottom.xml);
}

/** The alignment with what else the file says of it: indents, rotation. */
export function patchAlignment(old: Element | undefined, change: Alignment): string {
  const added = rootOf(alignmentXml({ ...change })).attributeText;
  const changes = Object.fromEntries(
    Array.from(added.matchAll(/(\w+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
  );
  const wrapText = change.wrap === false ? null : changes.wrapText;
  const attributes = attributesSet(old?.attributeText ?? '', { ...changes, wrapText });
  return `<alignment${attributes}/>`;
}
