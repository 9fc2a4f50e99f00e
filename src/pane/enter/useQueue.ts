import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import type { Step } from '../step';
import type { Order } from '../useCommand';
import type { PaneState } from '../usePane';

/** Does the work once the commands before it are over; tells whether it was done. */
export type Queue = (
  order: Order,
  work: (workbook: WorkbookPort) => Promise<Step>,
) => Promise<boolean>;

interface Job {
  readonly order: Order;
  readonly work: (workbook: WorkbookPort) => Promise<Step>;
  readonly end: (done: boolean) => void;
}

/** The pane refuses a command while another runs; what is typed must not be lost by that. */
export function useQueue({ command, actions }: Pick<PaneState, 'command' | 'actions'>): Queue {
  const jobs = useRef<Job[]>([]);
  const [waiting, setWaiting] = useState(0);
  const busy = command.state === 'running';
  const { run } = actions;
  useEffect(() => {
    if (busy || waiting === 0) return;
    const job = jobs.current.shift();
    if (job === undefined) return;
    let begun = false;
    const work: Job['work'] = (workbook) => {
      begun = true;
      return job.work(workbook);
    };
    void run(job.order, work).then((done) => {
      // Another command was quicker: the end of that one comes here again.
      if (begun) job.end(done);
      else jobs.current.unshift(job);
      setWaiting(jobs.current.length);
    });
  }, [busy, waiting, run]);
  return useCallback<Queue>(
    (order, work) =>
      new Promise((end) => {
        jobs.current.push({ order, work, end });
        setWaiting(jobs.current.length);
      }),
    [],
  );
}
