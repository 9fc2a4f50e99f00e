import { useEffect, useReducer, useState } from 'react';
import { newJobs, type Queue, type Run } from './jobs';
import type { Pending } from './pending';

/**
 * The pane refuses a command while another runs; what is typed must not be lost by that. It waits
 * here until the commands before it are over, whatever page is shown by then.
 */
export function useQueue(busy: boolean, run: Run, pending?: Pending): Queue {
  const [told, tell] = useReducer((count: number) => count + 1, 0);
  const [{ queue, next }] = useState(() => newJobs(tell, pending));
  useEffect(() => {
    if (!busy) void next(run);
  }, [busy, told, next, run]);
  return queue;
}
