import { useCallback } from 'react';
import type { Reviewed } from '../../app/reviewPlan';
import { ORDERS } from '../orders';
import type { PaneActions } from '../usePane';
import type { Mend } from './mend';

/** Tells whether it was done. */
export type MendIt = (order: Mend) => Promise<boolean>;

/** Mends what was found as it is shown now. */
export function useMend({ run }: PaneActions, reviewed: Reviewed): MendIt {
  return useCallback(
    async (order) => {
      const step = await run(ORDERS.write, async (workbook) => {
        const { mend } = await import('./mend');
        return mend(workbook, reviewed, order);
      });
      return step !== null;
    },
    [run, reviewed],
  );
}
