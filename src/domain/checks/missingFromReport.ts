import { inReport } from '../place';
import { byRow } from './byRow';
import { defineCheck } from './check';
import { unmatched } from './sameTask';

/** What the plan promised and the report passes over. */
export const missingFromReport = defineCheck({
  id: 'missingFromReport',
  rule: 'C12',
  severity: 'warning',
  run: ({ plan: { promised, report }, tasks }) => {
    if (promised === null || promised.length === 0) return [];
    const names = promised.map(({ content }) => content);
    const lost = unmatched(
      names,
      byRow(tasks).map(({ content }) => content),
    );
    return lost.names.map((index) => ({
      at: inReport(report.at, 'planDocument'),
      details: { content: names[index] ?? '' },
    }));
  },
});
