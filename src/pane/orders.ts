import { NOTICES } from '../text/pane';
import type { Order } from './useCommand';

/** What several pages order; what only one does stands with that page. */
export const ORDERS = {
  open: { name: 'open', says: NOTICES.reading, reads: true },
  check: { name: 'check', says: NOTICES.checking, reads: true },
  write: { name: 'write', says: NOTICES.mending },
  undo: { name: 'undo', says: NOTICES.mending },
  show: { name: 'show', says: null },
} as const satisfies Readonly<Record<string, Order>>;
