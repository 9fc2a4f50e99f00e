import type { CountHeading } from '../../language/headings/countHeadings';
import { MONTH_COLUMNS, QUARTER_COLUMNS } from '../../language/headings/countHeadings';
import { leadingNumber, type NumberStyle, readRowNumber } from '../../language/table/rowNumber';
import { isErrorValue, isTotalRow } from '../../language/table/rowWords';
import type { Entry, Figures } from '../../domain/plan';
import { type Cell, readEntry } from '../entry';
import { cellOf, type FoundTable, textIn } from '../tables/table';

/** A row of a table of figures before it is known what it is. */
export interface CountLine {
  readonly row: number;
  readonly style: NumberStyle;
  readonly number: string;
  readonly channel: string;
  /** Its name begins with "-" or "+". */
  readonly dashed: boolean;
  readonly unit: string;
  readonly figures: Figures;
  readonly filled: boolean;
  readonly wide: boolean;
}

export const FIGURE_COLUMNS = { months: MONTH_COLUMNS, quarters: QUARTER_COLUMNS } as const;

export function readCountLine(table: FoundTable<CountHeading>, row: number): CountLine {
  const field = table.columns.channel === undefined ? 'anything' : 'channel';
  const typed = textIn(table, row, 'number');
  const own = textIn(table, row, field);
  const isName = own === '' && typed.length > 8 && readRowNumber(typed).style === 'none';
  const name = isName ? typed : own;
  const lead = leadingNumber(name);
  const number = readRowNumber(isName ? '' : typed);
  const led = lead !== null && (typed === '' || lead.style === 'dash') ? lead : null;
  const figures = figuresIn(table, row);
  const at = cellOf(table, row, field);
  const unit = textIn(table, row, 'unit');
  return {
    row,
    style: typed === '' || isName ? (led?.style ?? 'none') : number.style,
    number: typed === '' || isName ? (led?.style === 'dash' ? '' : (led?.text ?? '')) : number.text,
    channel: led === null || led.style === 'dash' ? name : led.rest,
    dashed: led?.style === 'dash' || number.style === 'dash',
    unit: isErrorValue(unit) ? '' : unit,
    figures,
    filled: hasFigure(figures),
    wide: isName || (at !== null && (table.grid.merge(at)?.columns ?? 1) > 2),
  };
}

/** By months or quarters where the table has them, unless only the whole is filled in. */
function figuresIn(table: FoundTable<CountHeading>, row: number): Figures {
  const value = readEntry(cellIn(table, row, 'value'));
  for (const split of ['months', 'quarters'] as const) {
    const columns = FIGURE_COLUMNS[split];
    if (columns.every((column) => table.columns[column] === undefined)) continue;
    const values = columns.map((column) => readEntry(cellIn(table, row, column)));
    if (value === null || values.some((entry) => entry !== null)) return { split, values };
  }
  return { split: 'whole', value };
}

function cellIn(table: FoundTable<CountHeading>, row: number, field: CountHeading): Cell {
  const at = cellOf(table, row, field);
  return at === null
    ? { value: null, shown: null }
    : { value: table.grid.value(at), shown: table.grid.shown(at) };
}

export function entriesOf(figures: Figures): readonly Entry[] {
  return figures.split === 'whole' ? [figures.value] : figures.values;
}

function hasFigure(figures: Figures): boolean {
  return entriesOf(figures).some((entry) => entry !== null);
}

/** A cell with one number and nothing else. */
export function numberIn(
  table: FoundTable<CountHeading>,
  row: number,
  field: 'cumulative' | 'cumulativeBefore' | 'target',
): number | null {
  const entry = readEntry(cellIn(table, row, field));
  return entry !== null && 'value' in entry ? entry.value : null;
}

export function isTotalOfCounts({ channel, number, style }: CountLine): boolean {
  return isTotalRow(channel) ? style === 'none' : isTotalRow(number);
}
