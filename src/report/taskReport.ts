import type { Review } from '../domain/review';
import type { TaskStatus } from '../domain/status';
import { REPORT } from '../text/report';
import { totalLine } from '../text/totals';
import {
  type Layout,
  type LayoutColumn,
  type LayoutRow,
  type LineStyle,
  POINTS_PER_MILLIMETRE,
} from './layout';
import { breakLines, rowHeight } from './lines';
import { LINE_STYLES } from './styles';
import { headingRow, longestTask, taskRows } from './taskTable';

/** Widths that keep the words of each heading whole; they sum to the printable width less 1 mm. */
const PORTRAIT = [
  { millimetres: 11, align: 'center' },
  { millimetres: 44, align: 'left' },
  { millimetres: 61, align: 'left' },
  { millimetres: 14, align: 'center' },
  { millimetres: 14, align: 'center' },
  { millimetres: 20, align: 'left' },
] as const satisfies readonly LayoutColumn[];

const LANDSCAPE = [
  { millimetres: 11, align: 'center' },
  { millimetres: 75, align: 'left' },
  { millimetres: 96, align: 'left' },
  { millimetres: 17, align: 'center' },
  { millimetres: 17, align: 'center' },
  { millimetres: 35, align: 'left' },
] as const satisfies readonly LayoutColumn[];

/** For notes full of links, as staff write them today. */
const LANDSCAPE_WITH_NOTES = [
  { millimetres: 11, align: 'center' },
  { millimetres: 54, align: 'left' },
  { millimetres: 66, align: 'left' },
  { millimetres: 17, align: 'center' },
  { millimetres: 17, align: 'center' },
  { millimetres: 86, align: 'left' },
] as const satisfies readonly LayoutColumn[];

/** A longer task reads better on the long side of the page. */
const MOST_LINES_IN_PORTRAIT = 15;

const RULE_HEIGHT = 6;

/** The phụ lục of tasks as Nghị định 30/2020/NĐ-CP wants it, ready to be written. */
export function taskReport({ statuses, totals }: Review): Layout {
  const upright = longestTask(statuses, PORTRAIT) <= MOST_LINES_IN_PORTRAIT;
  const columns = upright ? PORTRAIT : landscapeColumns(statuses);
  return {
    orientation: upright ? 'portrait' : 'landscape',
    columns,
    rows: [
      line(REPORT.appendix, 'appendix', columns),
      line(REPORT.title, 'title', columns),
      line(REPORT.attachment, 'attachment', columns),
      { kind: 'rule', points: RULE_HEIGHT },
      { kind: 'gap', points: RULE_HEIGHT },
      headingRow(columns),
      ...taskRows(statuses, columns),
      line(totalLine(totals), 'total', columns),
      line(REPORT.end, 'end', columns),
    ],
  };
}

/** The widths that give the shorter table. */
function landscapeColumns(statuses: readonly TaskStatus[]): readonly LayoutColumn[] {
  const height = (columns: readonly LayoutColumn[]) =>
    taskRows(statuses, columns).reduce((sum, { points }) => sum + points, 0);
  return height(LANDSCAPE) <= height(LANDSCAPE_WITH_NOTES) ? LANDSCAPE : LANDSCAPE_WITH_NOTES;
}

function line(text: string, style: LineStyle, columns: readonly LayoutColumn[]): LayoutRow {
  const { size, bold } = LINE_STYLES[style];
  const millimetres = columns.reduce((sum, column) => sum + column.millimetres, 0);
  const width = millimetres * POINTS_PER_MILLIMETRE;
  const lines = breakLines(text, { width, size, bold }).length;
  return { kind: 'line', text, style, points: rowHeight(lines, size) };
}
