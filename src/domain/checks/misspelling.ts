import { defineCheck } from './check';
import { doubts } from './doubts';

/** A wrong accent is another word; which one was meant, only the author knows. */
export const misspelling = defineCheck({
  id: 'misspelling',
  rule: 'C61',
  severity: 'note',
  once: true,
  run: (reviewed) => doubts(reviewed, ['wrongAccent', 'misspelling', 'splitSyllable', 'strayMark']),
});
