import * as z from 'zod/mini';

/** What the pane can show; a page's name stands in the pane's address. */
export const PAGES = ['home', 'create', 'enter', 'check', 'report', 'settings', 'help'] as const;
export type PageId = (typeof PAGES)[number];

const known = z.catch(z.nullable(z.enum(PAGES)), null);

/**
 * A fragment is what changes while the pane is open; some hosts drop it, so the page may stand in
 * the query, too. An address can hold anything: what is no page of ours opens the first one.
 */
export function pageOf({ hash, search }: Pick<Location, 'hash' | 'search'>): PageId {
  const inFragment = known.parse(/^#(\w+)/.exec(hash)?.[1]);
  return inFragment ?? known.parse(new URLSearchParams(search).get('page')) ?? 'home';
}
