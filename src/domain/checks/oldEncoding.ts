import { defineCheck } from './check';

/** TCVN3 and VNI are named and never converted: only the author can see whether it came out right. */
export const oldEncoding = defineCheck({
  id: 'oldEncoding',
  rule: 'C67',
  severity: 'note',
  once: true,
  run: ({ oddCells }) =>
    oddCells.flatMap(({ at, encoding }) =>
      encoding === null ? [] : [{ at, details: { encoding } }],
    ),
});
