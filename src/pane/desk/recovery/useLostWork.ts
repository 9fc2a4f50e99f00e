import { useCallback, useEffect, useState } from 'react';
import type { LiveTabs } from './liveTabs';
import type { WorkHeader, WorkStore } from './work';

/** Work that pages left behind that are gone, the latest first; asked for once. */
export function useLostWork(
  store: WorkStore,
  tabs: LiveTabs,
): [readonly WorkHeader[], (id: string) => void] {
  const [works, setWorks] = useState<readonly WorkHeader[]>([]);
  useEffect(() => {
    let shown = true;
    const look = async () => {
      // What this page keeps later is not among them.
      const kept = await store.list();
      if (kept.length === 0) return;
      const live = await tabs.others();
      const lost = kept.filter(({ id }) => !live.has(id)).sort((a, b) => b.time - a.time);
      if (shown) setWorks(lost);
    };
    void look();
    return () => {
      shown = false;
    };
  }, [store, tabs]);
  const drop = useCallback(
    (id: string) => setWorks((before) => before.filter((work) => work.id !== id)),
    [],
  );
  return [works, drop];
}
