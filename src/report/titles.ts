import type { ReportFacts } from '../domain/plan';
import { windowLine } from '../text/period';
import { appendixName, appendixTitle, attachment, type AppendixKind } from '../text/report';
import { type LayoutColumn, type LayoutRow, widthOf } from './layout';
import { lineRow } from './lineRow';
import { breakLines } from './lines';
import { CELL_PADDING, LINE_STYLES } from './styles';

export interface Heading {
  readonly kind: AppendixKind;
  /** Its place among the appendices. */
  readonly index: number;
  readonly count: number;
  readonly facts: ReportFacts;
}

const RULE_HEIGHT = 6;

/** What stands above the table: Phụ lục, its title, what it is attached to, a short rule, the days. */
export function titleRows(
  { kind, index, count, facts }: Heading,
  columns: readonly LayoutColumn[],
): LayoutRow[] {
  const window = windowLine(facts.period);
  return [
    lineRow({ text: appendixName(index, count), style: 'appendix' }, columns),
    lineRow({ text: appendixTitle(kind, facts), style: 'title' }, columns),
    lineRow({ text: attachmentText(facts, columns), style: 'attachment' }, columns),
    { kind: 'rule', points: RULE_HEIGHT },
    { kind: 'gap', points: RULE_HEIGHT },
    ...(window === '' ? [] : [lineRow({ text: window, style: 'window' }, columns)]),
  ];
}

/** Where it takes two lines, the second begins with whose document it is. */
function attachmentText(facts: ReportFacts, columns: readonly LayoutColumn[]): string {
  const parts = attachment(facts);
  const { size, bold } = LINE_STYLES.attachment;
  const box = { width: widthOf(columns) - CELL_PADDING, size, bold };
  const text = `${parts.join(' ')})`;
  return breakLines(text, box).length === 1 ? text : `${parts.join('\n')})`;
}
