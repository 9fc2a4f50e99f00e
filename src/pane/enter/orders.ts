import { NOTICES } from '../../text/pane';

/** What the page Nhập orders; a field that is written says so itself. */
export const ENTRY_ORDERS = {
  field: { name: 'field', says: NOTICES.mending },
  rows: { name: 'rows', says: NOTICES.mending },
  narrative: { name: 'narrative', says: NOTICES.mending },
} as const;
