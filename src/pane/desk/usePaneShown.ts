import { useCallback, useState } from 'react';

const SMALLEST_FOR_BOTH = 640;

/** A page with room for either the pane or the sheets. */
export const SMALL = `@media (max-width: ${SMALLEST_FOR_BOTH}px)`;

interface PaneShown {
  readonly shown: boolean;
  readonly toggle: () => void;
  readonly show: () => void;
  /** What the pane points at must not lie behind it. */
  readonly giveWay: () => void;
}

export function usePaneShown(): PaneShown {
  const [shown, setShown] = useState(true);
  const toggle = useCallback(() => setShown((before) => !before), []);
  const show = useCallback(() => setShown(true), []);
  const giveWay = useCallback(() => {
    if (window.innerWidth <= SMALLEST_FOR_BOTH) setShown(false);
  }, []);
  return { shown, toggle, show, giveWay };
}
