import { type RefObject, useEffect, useState } from 'react';

export interface Sight {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** Where nothing is laid out, as much as a screen holds. */
const SCREEN: Sight = { top: 0, height: 900, width: 1600 };

/** Some rows more are drawn than are in sight: not every pixel draws anew. */
const STEP = 100;

/** What the scroller shows at the moment, in steps. */
export function useSight(scroller: RefObject<HTMLElement>): Sight {
  const [sight, setSight] = useState(SCREEN);
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const look = () =>
      setSight((before) => {
        const top = Math.floor(box.scrollTop / STEP) * STEP;
        const height = (box.clientHeight || SCREEN.height) + STEP;
        const width = box.clientWidth || SCREEN.width;
        const isSame = before.top === top && before.height === height && before.width === width;
        return isSame ? before : { top, height, width };
      });
    look();
    box.addEventListener('scroll', look, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    observer?.observe(box);
    return () => {
      box.removeEventListener('scroll', look);
      observer?.disconnect();
    };
  }, [scroller]);
  return sight;
}
