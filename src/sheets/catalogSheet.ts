import type { Day } from '../language/day';
import type { Period } from '../domain/period';
import type { Area } from '../workbook/address';
import type { CellInput } from '../workbook/edit';
import { calendarAnswers } from './answers/calendar';
import { CALENDAR_BLOCKS, type CalendarBlock } from './calendar';
import { CATALOG } from './catalog';
import { expand } from './formulas/expand';
import { CALENDAR_NAMES } from './formulas/names';

/** Cells with the name that they are known by in formulas. */
export interface NamedBlock {
  readonly name: string;
  readonly heading: string;
  readonly headingAt: { readonly row: number; readonly column: number };
  readonly area: Area;
  readonly cells: readonly (readonly CellInput[])[];
}

const LISTS = Object.values(CATALOG);

/** Danh mục: the lists side by side, then what the period comes to. */
export function catalogBlocks(period: Period, planStart: Day | null): NamedBlock[] {
  const lists = LISTS.map(({ name, heading, values }, column) => ({
    name,
    heading,
    headingAt: { row: 0, column },
    area: { row: 1, column, rows: values.length, columns: 1 },
    cells: values.map((value) => [value]),
  }));
  const answers = calendarAnswers(period, planStart);
  let row = 0;
  const blocks = CALENDAR_BLOCKS.map((block): NamedBlock => {
    const { id, heading, rows, columns } = block;
    const headingAt = { row, column: LISTS.length + 1 };
    row += rows;
    return {
      name: CALENDAR_NAMES[id],
      heading,
      headingAt,
      area: { row: headingAt.row, column: headingAt.column + 1, rows, columns },
      cells: answers[id].map((values, index) =>
        values.map((value, place) => ({ formula: formulaAt(block, index + 1, place + 1), value })),
      ),
    };
  });
  return [...lists, ...blocks];
}

function formulaAt({ formula }: CalendarBlock, row: number, column: number): string {
  const placed = formula.replaceAll('{row}', String(row)).replaceAll('{column}', String(column));
  return expand(placed, '', {});
}
