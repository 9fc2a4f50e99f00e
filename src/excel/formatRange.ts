import type { Area } from '../workbook/address';
import type { Alignment, CellFormat, FontFormat } from '../workbook/format';
import { setNumberFormat } from './putCells';

/** Queues only what the format names. */
export function formatRange(range: Excel.Range, area: Area, format: CellFormat): void {
  const { font, fill, align, border, numberFormat } = format;
  if (numberFormat !== undefined) setNumberFormat(range, numberFormat);
  if (font !== undefined) setFont(range.format.font, font);
  if (fill !== undefined) range.format.fill.color = fill;
  if (align !== undefined) setAlignment(range.format, align);
  if (border === 'below') drawLines(range, ['EdgeBottom']);
  if (border === 'grid') drawLines(range, gridLines(area));
}

function setFont(target: Excel.RangeFont, font: FontFormat): void {
  const { name, size, bold, italic, color, underline } = font;
  if (name !== undefined) target.name = name;
  if (size !== undefined) target.size = size;
  if (bold !== undefined) target.bold = bold;
  if (italic !== undefined) target.italic = italic;
  if (color !== undefined) target.color = color;
  if (underline !== undefined) target.underline = underline ? 'Single' : 'None';
}

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
} as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

function setAlignment(target: Excel.RangeFormat, { horizontal, vertical, wrap }: Alignment): void {
  if (horizontal !== undefined) target.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) target.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) target.wrapText = wrap;
}

type Line =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

/** Excel has no inside lines where there is one row or one column only. */
function gridLines({ rows, columns }: Area): Line[] {
  return [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
  ];
}

function drawLines(range: Excel.Range, lines: readonly Line[]): void {
  for (const line of lines) {
    const border = range.format.borders.getItem(line);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = '#000000';
  }
}
