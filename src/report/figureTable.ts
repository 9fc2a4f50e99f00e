import type { Amount } from '../domain/amount';
import { type ChannelTotal, channelTotals } from '../domain/countTotals';
import type { Plan } from '../domain/plan';
import { writePercent } from '../language/number';
import { writeAmount } from '../text/figures';
import { FIGURE_HEADINGS } from '../text/report';
import type { LayoutColumn, LayoutRow } from './layout';
import { cellRows, groupRow, headingRow } from './tableRows';

type FigureCell = keyof typeof FIGURE_HEADINGS;
type FigureColumn = LayoutColumn & { readonly cell: FigureCell };

const WIDTHS: Readonly<Record<Exclude<FigureCell, 'channel'>, LayoutColumn>> = {
  number: { millimetres: 11, align: 'center' },
  unit: { millimetres: 22, align: 'center' },
  target: { millimetres: 16, align: 'right' },
  only: { millimetres: 19, align: 'right' },
  inPeriod: { millimetres: 17, align: 'right' },
  cumulative: { millimetres: 17, align: 'right' },
  percent: { millimetres: 16, align: 'right' },
  note: { millimetres: 24, align: 'left' },
};

/** What the columns of an upright page sum to. */
const TABLE_WIDTH = 164;

/** The rows that are printed: a form without figures is neither reported nor missed. */
export function printedFigures({ counts, report }: Plan): ChannelTotal[] {
  const totals = channelTotals(counts, report.period);
  return totals.filter(({ inPeriod, cumulative, count }) => {
    return inPeriod !== null || cumulative !== null || count.target !== null;
  });
}

/** Chỉ tiêu and Tỷ lệ only where there is a target; one column of figures where two would agree. */
export function figureColumns(totals: readonly ChannelTotal[]): FigureColumn[] {
  const hasTarget = totals.some(({ count }) => count.target !== null);
  const differs = totals.some(
    ({ inPeriod, cumulative }) => cumulative !== null && !sameAmount(inPeriod, cumulative),
  );
  const cells: FigureCell[] = [
    ...(['number', 'channel', 'unit'] as const),
    ...(hasTarget ? (['target'] as const) : []),
    ...(differs ? (['inPeriod', 'cumulative'] as const) : (['only'] as const)),
    ...(hasTarget ? (['percent'] as const) : []),
    'note',
  ];
  const others = cells.flatMap((cell) => (cell === 'channel' ? [] : WIDTHS[cell].millimetres));
  const channel = TABLE_WIDTH - others.reduce((sum, width) => sum + width, 0);
  return cells.map((cell) => {
    const column =
      cell === 'channel' ? ({ millimetres: channel, align: 'left' } as const) : WIDTHS[cell];
    return { cell, ...column };
  });
}

export function figureTable(
  totals: readonly ChannelTotal[],
  columns: readonly FigureColumn[],
): LayoutRow[] {
  let group = '';
  const rows = totals.flatMap((total) => {
    const { group: own } = total.count;
    const opens = own !== group && own !== '';
    group = own;
    const texts = figureCells(total);
    const cells = columns.map(({ cell }) => texts[cell]);
    return [...(opens ? [groupRow(own, columns)] : []), ...cellRows(cells, columns)];
  });
  const headings = columns.map(({ cell }) => FIGURE_HEADINGS[cell]);
  return [headingRow(headings, columns), ...rows];
}

function figureCells({
  count,
  inPeriod,
  cumulative,
  percent,
}: ChannelTotal): Record<FigureCell, string> {
  return {
    number: count.number,
    channel: count.channel,
    unit: count.unit,
    target: count.target === null ? '' : written({ value: count.target, bound: 'exact' }),
    only: written(inPeriod ?? cumulative),
    inPeriod: written(inPeriod),
    cumulative: written(cumulative),
    percent: percent === null ? '' : writePercent(percent),
    note: count.note,
  };
}

function written(amount: Amount | null): string {
  return amount === null ? '' : writeAmount(amount);
}

function sameAmount(a: Amount | null, b: Amount | null): boolean {
  return a?.value === b?.value && a?.bound === b?.bound;
}
