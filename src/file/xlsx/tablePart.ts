import { type Area, areaName } from '../../workbook/address';
import { BrokenInvariant } from '../../workbook/failure';
import type { Sheet, Table } from '../book';
import { cellAt } from '../cells';
import { CONTENT_TYPES } from './contentTypes';
import type { Part } from './package';
import { escapeText, xstring } from './text';
import { element, listElement, MAIN_NAMESPACE } from './xml';

/** A table without filter buttons or stripes: its cells carry their own look. */
export function tablePart(sheet: Sheet, { name, area }: Table, id: number): Part {
  const columns = headingsOf(sheet, { name, area }).map((heading, index) =>
    element('tableColumn', { id: index + 1, name: columnText(heading) }, [
      calculatedColumn(sheet, area, area.column + index),
    ]),
  );
  const style = {
    name: 'TableStyleLight1',
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 0,
    showColumnStripes: 0,
  };
  return {
    path: `xl/tables/table${id}.xml`,
    contentType: CONTENT_TYPES.table,
    xml: element(
      'table',
      {
        xmlns: MAIN_NAMESPACE,
        id,
        name,
        displayName: name,
        ref: areaName(area),
        totalsRowShown: 0,
      },
      [listElement('tableColumns', columns), element('tableStyleInfo', style)],
    ),
  };
}

/** Excel calls a file damaged whose headings are not the names of the table's columns. */
function headingsOf(sheet: Sheet, { name, area }: Table): string[] {
  const headings = Array.from({ length: area.columns }, (_, index) => {
    const { value } = cellAt(sheet, { row: area.row, column: area.column + index });
    return typeof value === 'string' ? value : '';
  });
  const distinct = new Set(headings.map((heading) => heading.toLowerCase()));
  if (distinct.has('') || distinct.size < headings.length) {
    throw new BrokenInvariant(
      `table ${name}: expected headings that differ, got ${JSON.stringify(headings)}`,
    );
  }
  return headings;
}

/** Rows that are added to the table later get the formula that all rows have in common. */
function calculatedColumn(sheet: Sheet, area: Area, column: number): string {
  const formula = commonFormula(sheet, area, column);
  return formula === null ? '' : calculatedFormula(formula);
}

export function calculatedFormula(formula: string): string {
  return element('calculatedColumnFormula', {}, [escapeText(xstring(formula.slice(1)))]);
}

export function commonFormula(sheet: Sheet, { row, rows }: Area, column: number): string | null {
  const { formula } = cellAt(sheet, { row: row + 1, column });
  for (let below = row + 2; formula !== null && below < row + rows; below += 1) {
    if (cellAt(sheet, { row: below, column }).formula !== formula) return null;
  }
  return formula;
}

function columnText(heading: string): string {
  return xstring(heading).replaceAll('\n', '_x000a_');
}
