import type { Reviewed } from '../app/reviewPlan';

/** What the pane knows of the workbook; a failed command leaves it as it was. */
export type Known =
  | { readonly state: 'unread' }
  | { readonly state: 'noTable' }
  /** Findings are shown from the first check on, and kept up to date from then. */
  | { readonly state: 'table'; readonly reviewed: Reviewed; readonly checked: boolean };

export const UNREAD: Known = { state: 'unread' };

export function learn(known: Known, reviewed: Reviewed | null, checking: boolean): Known {
  if (reviewed === null) return { state: 'noTable' };
  const before = known.state === 'table' && known.checked;
  return { state: 'table', reviewed, checked: checking || before };
}
