import { useSyncExternalStore } from 'react';
import { pageOf, type PageId } from './page';

/** Follows the address: a ribbon button changes only its fragment while the pane is open. */
export function usePage(): PageId {
  return useSyncExternalStore(subscribe, () => pageOf(window.location));
}

export function goTo(page: PageId): void {
  window.location.hash = page;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
