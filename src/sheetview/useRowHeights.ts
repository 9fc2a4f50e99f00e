import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { pixelsOf } from './look';
import type { ViewedSheet } from './sheet';

/** A row of default height: 15.75 points of Times New Roman 12. */
const DEFAULT_POINTS = 15.75;

/** Rows that were drawn are as high as they came out; the others as the file has them. */
export function useRowHeights(
  scroller: RefObject<HTMLElement>,
  { heights }: ViewedSheet,
): (row: number) => number {
  const measured = useRef(new Map<number, number>());
  const [, setVersion] = useState(0);
  const version = useRef(0);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- every drawing may bring other rows
  useLayoutEffect(() => {
    let changed = false;
    for (const line of scroller.current?.querySelectorAll<HTMLElement>('tbody tr[data-line]') ??
      []) {
      const row = Number(line.dataset.line);
      const height = line.offsetHeight;
      if (height === 0 || measured.current.get(row) === height) continue;
      measured.current.set(row, height);
      changed = true;
    }
    if (!changed) return;
    version.current += 1;
    setVersion(version.current);
  });
  const now = version.current;
  return useCallback(
    (row: number) =>
      now < 0 ? 0 : (measured.current.get(row) ?? pixelsOf(heights.get(row) ?? DEFAULT_POINTS)),
    [heights, now],
  );
}
