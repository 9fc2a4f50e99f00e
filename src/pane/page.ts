import * as z from 'zod/mini';

/** Where a ribbon button opens the pane; its name is the fragment of the pane's address. */
export const PAGES = ['home', 'create', 'check', 'report'] as const;
export type PageId = (typeof PAGES)[number];

const fragment = z.catch(z.enum(PAGES), 'home');

/** An address can hold anything; what is no page of ours opens the first one. */
export function pageOf(hash: string): PageId {
  return fragment.parse(hash.replace(/^#/, ''));
}
