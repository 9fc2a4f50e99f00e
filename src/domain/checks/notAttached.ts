import { inReport } from '../place';
import { defineCheck } from './check';

/** "(Kèm theo …)" ties a phụ lục to its document; without it nobody knows whose it is. */
export const notAttached = defineCheck({
  id: 'notAttached',
  rule: 'C59',
  severity: 'warning',
  run: ({ plan: { report } }) =>
    report.attached === false ? [{ at: inReport(report.at, 'document'), details: {} }] : [],
});
