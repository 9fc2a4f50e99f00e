import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Area } from '../workbook/address';

export interface Following {
  readonly scroller: RefObject<HTMLDivElement>;
  /** Asks for the focus: what comes next was done inside the grid. */
  readonly holdFocus: () => void;
}

/** Keeps the selected cell in sight; the focus follows where it was in the grid, or was sent. */
export function useFollow(selection: Area | null, goTo: Area | null): Following {
  const scroller = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  const holdFocus = useCallback(() => {
    held.current = true;
  }, []);

  useEffect(() => {
    const box = scroller.current;
    const cell = selectedCell(box);
    if (box === null || cell === null || selection === null) return;
    // What scrolls under the frozen heading is not in sight.
    const head = box.querySelector('thead');
    box.style.scrollPaddingTop = `${head?.offsetHeight ?? 0}px`;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selection]);

  useEffect(() => {
    if (goTo === null || goTo !== selection) return;
    selectedCell(scroller.current)?.focus({ preventScroll: true });
  }, [goTo, selection]);

  useEffect(() => {
    if (!held.current || scroller.current?.querySelector('textarea')) return;
    held.current = false;
    selectedCell(scroller.current)?.focus({ preventScroll: true });
  });

  return { scroller, holdFocus };
}

function selectedCell(box: HTMLElement | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>('td[aria-selected="true"]') ?? null;
}
