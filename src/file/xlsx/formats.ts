import type { Alignment, CellFormat, FontFormat } from '../../workbook/format';
import { element } from './xml';

/** Each piece of a cell's look as the styles part writes it. */

/** The Normal style: with it, one character of a column's width is 6 points, 8 pixels at 96 dpi. */
export const NORMAL_FONT = { name: 'Times New Roman', size: 12 } as const;

export function fontXml(format: FontFormat): string {
  const { name, size, bold, italic, underline, color } = { ...NORMAL_FONT, ...format };
  return element('font', {}, [
    bold === true ? '<b/>' : '',
    italic === true ? '<i/>' : '',
    underline === true ? '<u/>' : '',
    element('sz', { val: size }),
    color === undefined ? '' : element('color', { rgb: rgb(color) }),
    element('name', { val: name }),
  ]);
}

export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
/** Excel takes the second fill of every file for this one, whatever it says. */
export const GRAY_FILL = '<fill><patternFill patternType="gray125"/></fill>';

export function fillXml(fill: CellFormat['fill']): string {
  if (fill === undefined) return NO_FILL;
  const colors = [element('fgColor', { rgb: rgb(fill) }), '<bgColor indexed="64"/>'];
  return element('fill', {}, [element('patternFill', { patternType: 'solid' }, colors)]);
}

const SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;
const LINES: Readonly<Record<NonNullable<CellFormat['border']>, readonly string[]>> = {
  grid: ['left', 'right', 'top', 'bottom'],
  below: ['bottom'],
};

export function borderXml(border: CellFormat['border']): string {
  const lines = border === undefined ? [] : LINES[border];
  const sides = SIDES.map((side) =>
    lines.includes(side)
      ? element(side, { style: 'thin' }, [element('color', { rgb: rgb('#000000') })])
      : element(side),
  );
  return element('border', {}, sides);
}

export function alignmentXml({ horizontal, vertical, wrap }: Alignment): string {
  return element('alignment', {
    horizontal,
    vertical: vertical === 'middle' ? 'center' : vertical,
    wrapText: wrap === true ? 1 : undefined,
  });
}

/** The number formats that have a number of their own in every file; all others are listed. */
export const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

export function rgb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
