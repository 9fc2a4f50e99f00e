import type { ReportFacts } from '../domain/plan';
import { windowLine } from '../text/period';
import { appendixName, appendixTitle, attachment, type AppendixKind } from '../text/report';
import { type LayoutColumn, type LayoutRow, widthOf } from './layout';
import { lineRow } from './lineRow';
import { textWidth } from './glyphs';
import { breakLines } from './lines';
import { CELL_PADDING, LINE_STYLES } from './styles';
import { titleLines } from './titleLines';

export interface Heading {
  readonly kind: AppendixKind;
  /** Its place among the appendices. */
  readonly index: number;
  readonly count: number;
  readonly facts: ReportFacts;
}

/** Under the rule, in points. */
const GAP = 6;

/** The decree draws the rule a third to a half as long as the line above it. */
const RULE_SHARE = 0.4;

/** What stands above the table: Phụ lục, its title, what it is attached to, a short rule, the days. */
export function titleRows(
  { kind, index, count, facts }: Heading,
  columns: readonly LayoutColumn[],
): LayoutRow[] {
  const window = windowLine(facts.period);
  const attached = attachmentText(facts, columns);
  return [
    lineRow({ text: appendixName(index, count), style: 'appendix' }, columns),
    lineRow({ text: titleLines(appendixTitle(kind, facts), columns), style: 'title' }, columns),
    lineRow({ text: attached, style: 'attachment' }, columns),
    lineRow({ text: ruleBelow(attached), style: 'rule' }, columns),
    { kind: 'gap', points: GAP },
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

/** A line of letters, since the borders of cells can only lie where columns do. */
function ruleBelow(text: string): string {
  const { size, bold } = LINE_STYLES.attachment;
  const longest = Math.max(...text.split('\n').map((line) => textWidth(line, size, bold)));
  const letter = textWidth('_', LINE_STYLES.rule.size, LINE_STYLES.rule.bold);
  return '_'.repeat(Math.round((longest * RULE_SHARE) / letter));
}
