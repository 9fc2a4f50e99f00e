import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookPort } from '../workbook/port';
import type { Step } from './step';
import type { Order } from './useCommand';

/** Does something with the workbook, and tells what it came to; null where it was not done. */
export type Run = <Done extends Step>(
  order: Order,
  work: (workbook: WorkbookPort) => Promise<Done>,
) => Promise<Done | null>;

interface Job {
  /** Tells whether its turn had come. */
  readonly attempt: () => Promise<boolean>;
}

/**
 * The pane refuses a command while another runs; what is typed must not be lost by that. It waits
 * here until the commands before it are over, whatever page is shown by then.
 */
export function useQueue(busy: boolean, run: Run): Run {
  const jobs = useRef<Job[]>([]);
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    if (busy || waiting === 0) return;
    const job = jobs.current.shift();
    if (job === undefined) return;
    void job.attempt().then((begun) => {
      // Another command was quicker: the end of that one comes here again.
      if (!begun) jobs.current.unshift(job);
      setWaiting(jobs.current.length);
    });
  }, [busy, waiting]);
  return useCallback(
    <Done extends Step>(order: Order, work: (workbook: WorkbookPort) => Promise<Done>) =>
      new Promise<Done | null>((end) => {
        const attempt = async () => {
          let begun = false as boolean;
          const step = await run(order, (workbook) => {
            begun = true;
            return work(workbook);
          });
          if (begun) end(step);
          return begun;
        };
        jobs.current.push({ attempt });
        setWaiting(jobs.current.length);
      }),
    [run],
  );
}
