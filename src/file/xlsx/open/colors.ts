import { attributesOf, childNamed, childrenOf, type Element, rootOf } from '../scan/elements';

export type ColorReader = (element: Element | undefined) => string | undefined;

/** Excel's palette, for the colours of old files; 64 and 65 are the system's own. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Colours as "#RRGGBB"; undefined where none is said, or the program chooses it. */
export function colorReader(theme: string | null): ColorReader {
  const themed = theme === null ? [] : themeColors(theme);
  return (element) => {
    if (element === undefined) return undefined;
    const attributes = attributesOf(element);
    const base =
      attributes.get('rgb')?.slice(-6) ??
      themed[Number(attributes.get('theme') ?? NaN)] ??
      INDEXED[Number(attributes.get('indexed') ?? NaN)];
    if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
    return `#${tinted(base, Number(attributes.get('tint') ?? 0)).toUpperCase()}`;
  };
}

/** Text and background stand the other way round in the theme than the cells number them. */
const ORDER = [1, 0, 3, 2];

function themeColors(xml: string): (string | undefined)[] {
  const elements = childNamed(xml, rootOf(xml), 'a:themeElements');
  const scheme = elements && childNamed(xml, elements, 'a:clrScheme');
  const colors = (scheme === undefined ? [] : childrenOf(xml, scheme)).map((color) => {
    const [value] = childrenOf(xml, color);
    const attributes = value && attributesOf(value);
    return attributes?.get('lastClr') ?? attributes?.get('val');
  });
  return colors.map((color, index) => colors[ORDER[index] ?? index] ?? color);
}

function tinted(color: string, tint: number): string {
  if (tint === 0 || !(Math.abs(tint) <= 1)) return color;
  return color.replace(/../g, (pair) => {
    const value = parseInt(pair, 16);
    const mixed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(mixed).toString(16).padStart(2, '0');
  });
}
