import { type Dispatch, type SetStateAction, useEffect } from 'react';
import type { WorkbookPort } from '../workbook/port';
import { type Known, learn } from './known';
import { readAndReview } from './readAndReview';

export type Subscribe = (listener: () => void) => () => void;

const QUIET_MILLISECONDS = 200;

/** Reads anew once the workbook has been quiet for a moment; the latest reading wins. */
export function useLiveReview(
  workbook: WorkbookPort,
  subscribe: Subscribe | undefined,
  setKnown: Dispatch<SetStateAction<Known>>,
): void {
  useEffect(() => {
    if (subscribe === undefined) return;
    let latest = 0;
    let timer: number | undefined;
    const readAnew = async () => {
      latest += 1;
      const turn = latest;
      try {
        const reviewed = await readAndReview(workbook);
        if (turn === latest) setKnown(learn(reviewed));
      } catch {
        // Nobody asked for this reading; the next command tells what is wrong.
      }
    };
    const stop = subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void readAnew(), QUIET_MILLISECONDS);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
      latest += 1;
    };
  }, [workbook, subscribe, setKnown]);
}
