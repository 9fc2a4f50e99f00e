import type { ChannelTotal } from '../domain/countTotals';
import { figureColumns, figureTable } from './figureTable';
import type { Layout } from './layout';

/** The table of figures, upright. */
export function figureAppendix(totals: readonly ChannelTotal[]): Layout {
  const columns = figureColumns(totals);
  return { orientation: 'portrait', columns, rows: figureTable(totals, columns) };
}
