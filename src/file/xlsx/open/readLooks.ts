import type { Alignment, CellFormat, FontFormat } from '../../../workbook/format';
import { NORMAL_FONT } from '../formats';
import {
  attribute,
  attributesOf,
  childNamed,
  childrenOf,
  type Element,
  flag,
} from '../scan/elements';
import { itemsOf, readNumberFormats, styleLists } from '../scan/readNumberFormats';
import type { ColorReader } from './colors';

/** The looks of a file, as far as our cells know looks: one for each cell format of the file. */
export function readLooks(xml: string, colorOf: ColorReader): readonly CellFormat[] {
  const lists = styleLists(xml);
  const fonts = itemsOf(xml, lists.get('fonts')).map((font) => readFont(xml, font, colorOf));
  const fills = itemsOf(xml, lists.get('fills')).map((fill) => readFill(xml, fill, colorOf));
  const borders = itemsOf(xml, lists.get('borders')).map((border) => readBorder(xml, border));
  const numberFormats = readNumberFormats(xml);
  return itemsOf(xml, lists.get('cellXfs')).map((xf, index) => {
    const attributes = attributesOf(xf);
    const numbered = (name: string) => Number(attributes.get(name) ?? 0);
    const alignment = childNamed(xml, xf, 'alignment');
    return withoutEmpty({
      font: fonts[numbered('fontId')],
      fill: fills[numbered('fillId')],
      align: alignment && readAlignment(alignment),
      border: borders[numbered('borderId')],
      numberFormat: numberFormats[index] === 'General' ? undefined : numberFormats[index],
    });
  });
}

/** What is as in our own files is not said. */
export function readFont(xml: string, font: Element, colorOf: ColorReader): FontFormat {
  const parts = new Map(childrenOf(xml, font).map((part) => [part.name, part]));
  const valueOf = (name: string) => {
    const part = parts.get(name);
    return part && attribute(part, 'val');
  };
  const on = (name: string) => (parts.has(name) && flag(valueOf(name), true) ? true : undefined);
  const name = valueOf('name');
  const size = Number(valueOf('sz') ?? NORMAL_FONT.size);
  return withoutEmpty({
    name: name === NORMAL_FONT.name ? undefined : name,
    size: size === NORMAL_FONT.size ? undefined : size,
    bold: on('b'),
    italic: on('i'),
    underline: parts.has('u') && valueOf('u') !== 'none' ? true : undefined,
    color: colorOf(parts.get('color')),
  });
}

function readFill(xml: string, fill: Element, colorOf: ColorReader): string | undefined {
  const pattern = childNamed(xml, fill, 'patternFill');
  if (pattern === undefined || attribute(pattern, 'patternType') !== 'solid') return undefined;
  return colorOf(childNamed(xml, pattern, 'fgColor'));
}

function readBorder(xml: string, border: Element): CellFormat['border'] {
  const lines = childrenOf(xml, border)
    .filter((side) => (attribute(side, 'style') ?? 'none') !== 'none')
    .map(({ name }) => name.replace('start', 'left').replace('end', 'right'))
    .filter((name) => ['left', 'right', 'top', 'bottom'].includes(name));
  if (lines.length === 4) return 'grid';
  return lines.length === 1 && lines[0] === 'bottom' ? 'below' : undefined;
}

const HORIZONTAL = ['left', 'center', 'right', 'justify'] as const;
const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

function readAlignment(alignment: Element): Alignment {
  const attributes = attributesOf(alignment);
  const vertical = attributes.get('vertical');
  return withoutEmpty({
    horizontal: HORIZONTAL.find((each) => each === attributes.get('horizontal')),
    vertical:
      vertical === 'top' || vertical === 'center' || vertical === 'bottom'
        ? VERTICAL[vertical]
        : undefined,
    wrap: flag(attributes.get('wrapText')) ? true : undefined,
  });
}

type Filled<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without what is undefined, or an object that says nothing. */
function withoutEmpty<T extends object>(value: T): Filled<T> {
  const entries = Object.entries(value).filter(
    ([, each]) =>
      each !== undefined && !(typeof each === 'object' && Object.keys(each as object).length === 0),
  );
  return Object.fromEntries(entries) as Filled<T>;
}
