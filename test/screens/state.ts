import type { Page } from 'playwright-core';
import type { PageId } from '../../src/pane/page';
import type { SimulatedExcel } from '../excel/simulatedExcel';
import type { BookName } from './books';

/** Something to be looked at: a page as it opens, or what a user reaches from there. */
export interface State {
  readonly page: PageId;
  readonly book: BookName;
  /** What was reached, in one or two words; the page itself has none. */
  readonly name?: string;
  readonly reach?: (page: Page, excel: SimulatedExcel) => Promise<void>;
}
