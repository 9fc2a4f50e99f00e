import { attribute, attributesOf, childNamed } from '../scan/elements';
import { itemsOf, styleLists } from '../scan/readNumberFormats';

const PIXELS_PER_POINT = 96 / 72;
const CALIBRI = { name: 'Calibri', size: 11 };
/** How wide a digit is to the height of the letters. */
const DIGITS: Readonly<Record<string, number>> = {
  'times new roman': 0.5,
  calibri: 0.507,
  arial: 0.556,
  tahoma: 0.546,
  cambria: 0.554,
  'segoe ui': 0.539,
  '.vntime': 0.5,
};

/** The width of the Normal style's digits, in pixels at 96 dpi: the unit of the column widths. */
export function digitPixels(xml: string | null): number {
  const { name, size } = xml === null ? CALIBRI : normalFont(xml);
  const share = DIGITS[name.toLowerCase()] ?? 0.53;
  return Math.max(1, Math.round(size * PIXELS_PER_POINT * share));
}

function normalFont(xml: string): { readonly name: string; readonly size: number } {
  const lists = styleLists(xml);
  const normal = itemsOf(xml, lists.get('cellStyles')).find(
    (style) => attribute(style, 'builtinId') === '0',
  );
  const looks = itemsOf(xml, lists.get('cellStyleXfs'));
  const look = looks[Number((normal && attributesOf(normal).get('xfId')) ?? 0)];
  const fonts = itemsOf(xml, lists.get('fonts'));
  const font = fonts[Number((look && attributesOf(look).get('fontId')) ?? 0)];
  const valueOf = (part: string) => {
    const element = font && childNamed(xml, font, part);
    return element && attribute(element, 'val');
  };
  return {
    name: valueOf('name') ?? CALIBRI.name,
    size: Number(valueOf('sz') ?? CALIBRI.size) || CALIBRI.size,
  };
}
