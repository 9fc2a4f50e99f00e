import { defineCheck } from './check';
import { doubts } from './doubts';

/** A tone key of Telex typing that stayed behind as a letter. */
export const unfinishedTelex = defineCheck({
  id: 'unfinishedTelex',
  rule: 'C62',
  severity: 'note',
  once: true,
  run: (reviewed) => doubts(reviewed, ['unfinishedTelex']),
});
