import { useRef, useState } from 'react';
import type { Queue, Run } from './jobs';

export interface OwnJob {
  /** What was ordered is not over yet. */
  readonly waiting: boolean;
  readonly order: Run;
}

/** One order at a time: a second click on a button does nothing while the first one waits. */
export function useJob(queue: Queue): OwnJob {
  const [waiting, setWaiting] = useState(false);
  const begun = useRef(false);
  const order: Run = async (what, work) => {
    if (begun.current) return null;
    begun.current = true;
    setWaiting(true);
    const step = await queue(what, work);
    begun.current = false;
    setWaiting(false);
    return step;
  };
  return { waiting, order };
}
