import { withoutAccents } from '../language/headings/headingKey';
import type { ReportFacts } from '../domain/plan';
import { readPlan } from '../read/plan';
import { reportFileName } from '../text/desk';
import { periodName } from '../text/period';
import type { WorkbookPort } from '../workbook/port';

/** "BC CCHC - UBND xa Vinh Linh - Nam 2026.xlsx": what the mail to the superior shall carry. */
export async function suggestFileName(workbook: WorkbookPort): Promise<string> {
  return fileNameOf(readPlan(await workbook.read())?.plan.report);
}

export function fileNameOf(report: ReportFacts | undefined): string {
  const period = report === undefined ? '' : periodName(report);
  return `${asFileName(reportFileName(report?.unit ?? '', period))}.xlsx`;
}

/** Windows refuses some letters in the names of files; mail programs spoil those with accents. */
function asFileName(text: string): string {
  return withoutAccents(text)
    .replace(/[^\x20-\x7e]|[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

const LONGEST = 120;
