import type { WorkbookPort } from '../workbook/port';
import type { Pending } from './pending';
import type { Step } from './step';
import type { Order } from './useCommand';

/** Does something with the workbook, and tells what it came to; null where it was not done. */
export type Run = <Done extends Step>(
  order: Order,
  work: (workbook: WorkbookPort) => Promise<Done>,
) => Promise<Done | null>;

/** What is ordered waits for its turn. */
export interface Queue {
  /** `about` names what is written, so that it can be asked for. */
  <Done extends Step>(
    order: Order,
    work: (workbook: WorkbookPort) => Promise<Done>,
    about?: string,
  ): Promise<Done | null>;
  /** Whether this is waiting or being written. */
  readonly holds: (about: string) => boolean;
}

interface Job {
  readonly about: string | undefined;
  /** Tells whether its turn had come. */
  readonly attempt: (run: Run) => Promise<boolean>;
}

export interface Jobs {
  readonly queue: Queue;
  /** Tries the one that has waited longest. */
  readonly next: (run: Run) => Promise<void>;
}

/** `told` hears whenever there is something to do. */
export function newJobs(told: () => void, pending?: Pending): Jobs {
  const waiting: Job[] = [];
  const held: Job[] = [];
  const add = <Done extends Step>(
    order: Order,
    work: (workbook: WorkbookPort) => Promise<Done>,
    about?: string,
  ) => {
    const done = new Promise<Done | null>((end) => {
      const attempt = async (run: Run) => {
        let begun = false as boolean;
        const step = await run(order, (workbook) => {
          begun = true;
          return work(workbook);
        });
        if (!begun) return false;
        held.splice(held.indexOf(job), 1);
        end(step);
        return true;
      };
      const job: Job = { about, attempt };
      held.push(job);
      waiting.push(job);
      told();
    });
    pending?.add(done);
    return done;
  };
  return {
    queue: Object.assign(add, {
      holds: (about: string) => held.some((job) => job.about === about),
    }),
    next: async (run) => {
      const job = waiting.shift();
      if (job === undefined) return;
      // Where another command was quicker, the end of that one comes here again.
      if (!(await job.attempt(run))) waiting.unshift(job);
      else if (waiting.length > 0) told();
    },
  };
}
