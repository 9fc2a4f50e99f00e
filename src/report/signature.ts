import type { ReportFacts } from '../domain/plan';
import { REPORT } from '../text/report';
import { type LayoutColumn, type LayoutRow, widthOf } from './layout';
import { breakLines, rowHeight } from './lines';
import { CELL_PADDING, LINE_STYLES } from './styles';

const { size: SIZE } = LINE_STYLES.end;
/** Room for the signatures and the seal, in lines. */
const ROOM = 4;

/** For a biểu that is sent alone on paper: who prepared it, and who signs, each over his name. */
export function signatureRows(
  { preparedBy, signer }: ReportFacts,
  columns: readonly LayoutColumn[],
): LayoutRow[] {
  const lines = signer.split('\n').filter((line) => line.trim() !== '');
  const name = lines.length > 1 ? (lines.at(-1) ?? '') : '';
  const title = (lines.length > 1 ? lines.slice(0, -1) : lines).join('\n');
  return [
    { kind: 'gap', points: rowHeight(1, SIZE) },
    halves(REPORT.preparedBy, title.toLocaleUpperCase('vi'), columns),
    { kind: 'gap', points: rowHeight(ROOM, SIZE) },
    halves(preparedBy, name, columns),
  ];
}

function halves(left: string, right: string, columns: readonly LayoutColumn[]): LayoutRow {
  const leftColumns = nearestToMiddle(columns);
  const linesIn = (text: string, own: readonly LayoutColumn[]) =>
    breakLines(text, { width: widthOf(own) - CELL_PADDING, size: SIZE, bold: true }).length;
  const lines = Math.max(
    linesIn(left, columns.slice(0, leftColumns)),
    linesIn(right, columns.slice(leftColumns)),
  );
  return { kind: 'halves', left, right, leftColumns, points: rowHeight(lines, SIZE) };
}

/** The columns whose right edge is nearest to the middle of the table. */
function nearestToMiddle(columns: readonly LayoutColumn[]): number {
  const off = (count: number) => Math.abs(widthOf(columns.slice(0, count)) * 2 - widthOf(columns));
  const counts = columns.slice(1).map((_, index) => index + 1);
  return counts.reduce((best, count) => (off(count) < off(best) ? count : best), 1);
}
