import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { nextTurn, type Pause } from '../app/inSlices';
import type { WorkbookPort } from '../workbook/port';
import { type Known, learn } from './known';
import { readAndReview } from './readAndReview';

/** Calls the listener after every change; `lost` where there is nothing to hear. */
export type Subscribe = (listener: () => void, lost: () => void) => () => void;

const QUIET_MILLISECONDS = 200;

interface LiveReview {
  readonly subscribe: Subscribe | undefined;
  readonly pause: Pause | undefined;
  /** While a command works, its own reading is the one to wait for. */
  readonly busy: boolean;
  readonly setKnown: Dispatch<SetStateAction<Known>>;
}

interface Commands {
  busy: boolean;
  begun: number;
  /** What waits for the end of a command. */
  then: (() => void) | null;
}

/**
 * Reads anew once the workbook has been quiet for a moment; the latest reading wins, and one that a
 * command has overtaken is made again. Tells whether changes are heard of at all.
 */
export function useLiveReview(
  workbook: WorkbookPort,
  { subscribe, pause = nextTurn, busy, setKnown }: LiveReview,
): boolean {
  const [lost, setLost] = useState(false);
  const commands = useRef<Commands>({ busy, begun: 0, then: null });
  useEffect(() => {
    commands.current.busy = busy;
    if (busy) commands.current.begun += 1;
    else commands.current.then?.();
  }, [busy]);
  useEffect(() => {
    if (subscribe === undefined) return;
    let latest = 0;
    let waiting = false;
    let timer: number | undefined;
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void readAnew(), QUIET_MILLISECONDS);
    };
    const readAnew = async () => {
      waiting = commands.current.busy;
      if (waiting) return;
      latest += 1;
      const turn = latest;
      const { begun } = commands.current;
      try {
        const reviewed = await readAndReview(workbook, async () => {
          await pause();
          if (turn !== latest) throw new Error('overtaken by a later change');
        });
        if (turn !== latest) return;
        if (begun === commands.current.begun) setKnown(learn(reviewed));
        else soon();
      } catch {
        // Nobody asked for this reading; the next command tells what is wrong.
      }
    };
    commands.current.then = () => {
      if (waiting) soon();
    };
    const stop = subscribe(soon, () => setLost(true));
    return () => {
      stop();
      window.clearTimeout(timer);
      latest += 1;
    };
  }, [workbook, subscribe, pause, setKnown]);
  return subscribe !== undefined && !lost;
}
