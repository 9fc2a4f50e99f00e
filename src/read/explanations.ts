import type { Explanation, RowPlace } from '../domain/plan';
import type { ExplanationHeading } from '../language/headings/otherHeadings';
import { parseCell } from '../workbook/address';
import { type FoundTable, textIn } from './tables/table';

/** Giải trình: what was waved through, and why. */
export function readExplanations(table: FoundTable<ExplanationHeading>): Explanation[] {
  return table.rows.flatMap((row) => {
    const text = (field: ExplanationHeading) => textIn(table, row, field);
    const check = text('code') === '' ? text('what') : text('code');
    const reason = text('reason');
    return check === '' && reason === '' ? [] : [{ check, at: placeIn(text('where')), reason }];
  });
}

/** "Nhiệm vụ!D5" and "Nhiệm vụ, ô D5"; null for the whole workbook. */
function placeIn(text: string): RowPlace | null {
  const [, quoted, plain, cell = ''] =
    /^(?:'((?:[^']|'')+)'|([^!]+?))\s*(?:!|,\s*(?:\p{L}\s)?)\s*\$?([A-Z]{1,3}\$?\d+)/iu.exec(
      text,
    ) ?? [];
  const at = parseCell(cell.replaceAll('$', ''));
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return at === null || sheet === undefined ? null : { sheet, row: at.row };
}
