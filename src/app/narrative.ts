import type { Paragraph, Plan } from '../domain/plan';

/** A Word report's text, that is held against the figures of the workbook. */
export interface ReportText {
  /** How places in it are called: the name of its file. */
  readonly source: string;
  readonly text: string;
}

/** Each line that says something is a paragraph; its row is the number of the line. */
export function withReportText(plan: Plan, { source, text }: ReportText): Plan {
  const paragraphs = text.split(/\r\n|\r|\n/).flatMap((line, row): Paragraph[] => {
    return line.trim() === '' ? [] : [{ at: { sheet: source, row }, text: line.trim() }];
  });
  return { ...plan, narrative: [...plan.narrative, ...paragraphs] };
}
