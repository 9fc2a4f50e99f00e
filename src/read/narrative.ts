import type { Paragraph } from '../domain/plan';
import { headingKey } from '../language/headings/headingKey';
import { SHEET_WORDS } from '../language/headings/reportLabels';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';

/** Lời báo cáo: a sheet with the paragraphs of the Word report, a row each. */
export function narrativeSheet({ sheets }: Pick<Snapshot, 'sheets'>): SheetSnapshot | null {
  return (
    sheets.find(({ name }) => SHEET_WORDS.find(headingKey(name))?.field === 'narrative') ?? null
  );
}

export function readNarrative(sheet: SheetSnapshot): Paragraph[] {
  return sheet.values.flatMap((cells, index) => {
    const texts = cells.filter((value) => value !== null).map((value) => String(value).trim());
    const text = texts.filter((each) => each !== '').join(' ');
    const isHeading = index === 0 && SHEET_WORDS.find(headingKey(text))?.field === 'narrative';
    const at = { sheet: sheet.name, row: sheet.area.row + index };
    return text === '' || isHeading ? [] : [{ at, text }];
  });
}

/** The column in which a paragraph stands. */
export function narrativeColumn(sheet: SheetSnapshot, row: number): number {
  const cells = sheet.values[row - sheet.area.row] ?? [];
  const index = cells.findIndex((value) => value !== null && String(value).trim() !== '');
  return sheet.area.column + Math.max(0, index);
}
