import { defineCheck } from './check';
import { doubts } from './doubts';

/** Dots at the end of a list say that it goes on: nobody can check what is not there. */
export const listLeftOpen = defineCheck({
  id: 'listLeftOpen',
  rule: 'C65',
  severity: 'note',
  once: true,
  run: (reviewed) => doubts(reviewed, ['sloppyEllipsis']),
});
