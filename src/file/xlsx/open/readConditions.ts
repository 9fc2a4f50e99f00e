import type { ConditionalLook } from '../../../workbook/format';
import type { Condition } from '../../book';
import {
  attribute,
  attributesOf,
  childNamed,
  childrenOf,
  type Element,
  flag,
} from '../scan/elements';
import { readXstring } from '../scan/entities';
import { itemsOf, styleLists } from '../scan/readNumberFormats';
import type { SheetChild } from '../scan/scanSheet';
import type { ColorReader } from './colors';
import { areasIn } from './readGuides';

/** The looks that conditional formats of the file give. */
export function readConditionalLooks(xml: string, colorOf: ColorReader): ConditionalLook[] {
  return itemsOf(xml, styleLists(xml).get('dxfs')).map((dxf) => {
    const font = childNamed(xml, dxf, 'font');
    const fill = fillOf(xml, dxf, colorOf);
    const look = font && fontOf(xml, font, colorOf);
    return {
      ...(look === undefined || Object.keys(look).length === 0 ? {} : { font: look }),
      ...(fill === undefined ? {} : { fill }),
    };
  });
}

function fontOf(xml: string, font: Element, colorOf: ColorReader): ConditionalLook['font'] {
  const parts = new Map(childrenOf(xml, font).map((part) => [part.name, part]));
  const on = (name: string) => {
    const part = parts.get(name);
    return part !== undefined && flag(attribute(part, 'val'), true);
  };
  const color = colorOf(parts.get('color'));
  return {
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    ...(on('strike') ? { strike: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

/** A fill of a conditional format has its colour in the background. */
function fillOf(xml: string, dxf: Element, colorOf: ColorReader): string | undefined {
  const fill = childNamed(xml, dxf, 'fill');
  const pattern = fill && childNamed(xml, fill, 'patternFill');
  if (pattern === undefined) return undefined;
  return colorOf(childNamed(xml, pattern, 'bgColor') ?? childNamed(xml, pattern, 'fgColor'));
}

/** Conditions by formula, the least important first, as they were added. */
export function readConditions(
  children: readonly SheetChild[],
  looks: readonly ConditionalLook[],
): Condition[] {
  const found = children
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((list) => {
      const [area, ...others] = areasIn(attribute(list, 'sqref'));
      if (area === undefined || others.length > 0) return [];
      return childrenOf(list.xml, list).flatMap((rule) => {
        const attributes = attributesOf(rule);
        const formula = childNamed(list.xml, rule, 'formula');
        const format = looks[Number(attributes.get('dxfId') ?? NaN)];
        if (attributes.get('type') !== 'expression' || !formula || !format) return [];
        const text = readXstring(list.xml.slice(formula.insideFrom, formula.insideTo));
        const priority = Number(attributes.get('priority') ?? 0);
        return [{ priority, condition: { area, formula: `=${text}`, format } }];
      });
    });
  return found.sort((a, b) => b.priority - a.priority).map(({ condition }) => condition);
}
