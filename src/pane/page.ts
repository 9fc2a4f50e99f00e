import * as z from 'zod/mini';

/** Where a ribbon button opens the pane; its name stands in the pane's address. */
export const PAGES = ['home', 'create', 'check', 'report'] as const;
export type PageId = (typeof PAGES)[number];

const page = z.catch(z.enum(PAGES), 'home');

/**
 * A fragment is what changes while the pane is open; some hosts drop it, so the page may stand in
 * the query, too. An address can hold anything: what is no page of ours opens the first one.
 */
export function pageOf({ hash, search }: Pick<Location, 'hash' | 'search'>): PageId {
  const inFragment = page.parse(/^#(\w+)/.exec(hash)?.[1]);
  return inFragment === 'home' ? page.parse(new URLSearchParams(search).get('page')) : inFragment;
}
