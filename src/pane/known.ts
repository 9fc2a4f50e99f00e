import type { Reviewed } from '../app/reviewPlan';

/** What the pane knows of the workbook; a failed command leaves it as it was. */
export type Known =
  | { readonly state: 'unread' }
  | { readonly state: 'noTable' }
  | { readonly state: 'table'; readonly reviewed: Reviewed };

export const UNREAD: Known = { state: 'unread' };

export function learn(reviewed: Reviewed | null): Known {
  return reviewed === null ? { state: 'noTable' } : { state: 'table', reviewed };
}
