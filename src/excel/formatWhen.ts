import type { ConditionalLook } from '../workbook/format';

export function formatWhen(range: Excel.Range, formula: string, look: ConditionalLook): void {
  const { rule, format } = range.conditionalFormats.add('Custom').custom;
  rule.formula = formula;
  const { bold, italic, color, strike } = look.font ?? {};
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
  if (strike !== undefined) format.font.strikethrough = strike;
  if (look.fill !== undefined) format.fill.color = look.fill;
}
