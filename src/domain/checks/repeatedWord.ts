import { defineCheck } from './check';
import { doubts } from './doubts';

/** A word typed twice is left from an edit. */
export const repeatedWord = defineCheck({
  id: 'repeatedWord',
  rule: 'C63',
  severity: 'note',
  once: true,
  run: (reviewed) => doubts(reviewed, ['repeatedWord']),
});
