import { findingSentence } from '../text/findings';
import { CHECK_PAGE, cellOnSheet } from '../text/checkPage';
import { FINDINGS } from '../text/pane';
import { totalLine } from '../text/totals';
import { SEVERITY_WORDS } from '../text/words';
import { cellName } from '../workbook/address';
import { checkText } from './checkText';
import type { Reviewed } from './reviewPlan';
import { locate } from './showPlace';

/** The whole check as plain text for an email: what is open, and what was waved through and why. */
export function emailSummary(reviewed: Reviewed): string {
  const { reading, review } = reviewed;
  const { explained } = review;
  const words = { severity: SEVERITY_WORDS, nothingFound: FINDINGS.none, totals: totalLine };
  const open = checkText(reviewed, words);
  const waived = explained.map(({ finding, reason }) => {
    const place = cellOnSheet(finding.at.sheet, cellName(locate(reading, finding.at)));
    return `  ${place}: ${findingSentence(finding)} ${CHECK_PAGE.waivedReason(reason)}`;
  });
  const closed = waived.length === 0 ? [] : ['', CHECK_PAGE.waived(waived.length), ...waived];
  return [CHECK_PAGE.summaryTitle, '', open.trimEnd(), ...closed, ''].join('\n');
}
