import type { Reviewed } from '../app/reviewPlan';
import type { Notice, Undoable } from './notice';
import type { PageId } from './page';

/** What a command learned, and what it has to tell. */
export interface Step {
  /** Null where the workbook has no task table; not given where it was not read anew. */
  readonly reviewed?: Reviewed | null;
  readonly notice: Notice | null;
  /** What can be undone from now on; what is not said of stays. */
  readonly lastWrite?: Undoable | null;
  /** The page that shows what was done; it is not read anew. */
  readonly page?: PageId;
}
