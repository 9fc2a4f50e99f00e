import { isAmount } from '../figures';
import { inCount } from '../place';
import { defineCheck } from './check';
import { valuesOf } from './entries';

/** A figure without its unit says nothing; one in an unknown unit adds up with nothing else. */
export const unitUnknown = defineCheck({
  id: 'unitUnknown',
  rule: 'C34',
  severity: 'warning',
  run: ({ plan, texts }) =>
    plan.counts
      .filter(
        ({ unit, role }) => texts.unit(unit) === null && !(unit === '' && role.kind === 'ofWhich'),
      )
      .filter((count) => valuesOf(count).some(isAmount))
      .map(({ at, channel, unit }) => ({
        at: inCount(at, 'unit'),
        details: { channel, unit },
        severity: unit === '' ? 'warning' : 'note',
      })),
});
