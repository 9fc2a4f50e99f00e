import { defineCheck } from './check';
import { doubts } from './doubts';

/** A quotation that opens must close, with the mark of the same shape. */
export const unmatchedQuote = defineCheck({
  id: 'unmatchedQuote',
  rule: 'C64',
  severity: 'note',
  once: true,
  run: (reviewed) => doubts(reviewed, ['unmatchedQuote']),
});
