import type { WorkbookPort } from '../workbook/port';

/**
 * The workbook for work that may be stopped between two requests that write: the next one fails, once,
 * and whoever writes in several takes back what was written by then.
 */
export function stoppable(workbook: WorkbookPort, stopped: AbortSignal): WorkbookPort {
  let told = false;
  return {
    ...workbook,
    apply: (edits) => {
      if (stopped.aborted && !told) {
        told = true;
        return Promise.reject(stopped.reason as Error);
      }
      return workbook.apply(edits);
    },
  };
}
