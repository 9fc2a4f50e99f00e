import { areaName } from '../../workbook/address';
import { BrokenInvariant } from '../../workbook/failure';
import type { Sheet, Table } from '../book';
import { cellAt } from '../cells';
import { CONTENT_TYPES } from './contentTypes';
import type { Part } from './package';
import { xstring } from './text';
import { element, listElement, MAIN_NAMESPACE } from './xml';

/** A table without filter buttons or stripes: its cells carry their own look. */
export function tablePart(sheet: Sheet, { name, area }: Table, id: number): Part {
  const columns = headingsOf(sheet, { name, area }).map((heading, index) =>
    element('tableColumn', { id: index + 1, name: columnText(heading) }),
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

function columnText(heading: string): string {
  return xstring(heading).replaceAll('\n', '_x000a_');
}
