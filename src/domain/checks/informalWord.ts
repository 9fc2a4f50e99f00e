import { defineCheck } from './check';
import { doubts } from './doubts';

/** What a message may say and an official paper may not. */
export const informalWord = defineCheck({
  id: 'informalWord',
  rule: 'C66',
  severity: 'note',
  once: true,
  run: (reviewed) => doubts(reviewed, ['informal']),
});
