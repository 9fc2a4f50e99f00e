import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Area } from '../workbook/address';

export interface Following {
  /** Asks for the focus: what comes next was done inside the grid. */
  readonly holdFocus: () => void;
}

/** Keeps the selected cell in sight; the focus follows where it was in the grid, or was sent. */
export function useFollow(
  scroller: RefObject<HTMLElement>,
  selection: Area | null,
  goTo: Area | null,
): Following {
  const held = useRef(false);
  const holdFocus = useCallback(() => {
    held.current = true;
  }, []);

  useEffect(() => {
    const box = scroller.current;
    const cell = selectedCell(box);
    if (box === null || cell === null || selection === null) return;
    // What scrolls under the frozen heading and the frozen columns is not in sight.
    const heading = box.querySelector('thead')?.offsetHeight ?? 0;
    box.style.setProperty('scroll-padding-top', `${heading}px`);
    box.style.setProperty('scroll-padding-left', `${frozenWidth(box, cell)}px`);
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scroller, selection]);

  useEffect(() => {
    if (goTo === null || goTo !== selection) return;
    selectedCell(scroller.current)?.focus({ preventScroll: true });
  }, [scroller, goTo, selection]);

  useEffect(() => {
    if (!held.current || scroller.current?.querySelector('textarea')) return;
    held.current = false;
    selectedCell(scroller.current)?.focus({ preventScroll: true });
  });

  return { holdFocus };
}

function selectedCell(box: HTMLElement | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>('td[tabindex="0"]') ?? null;
}

function frozenWidth(box: HTMLElement, cell: HTMLElement): number {
  if (cell.style.left !== '') return 0;
  const frozen = box.querySelectorAll<HTMLElement>('thead tr:first-child th[style*="left"]');
  const ruler = box.querySelector<HTMLElement>('thead td')?.offsetWidth ?? 0;
  return [...frozen].reduce((sum, each) => sum + each.offsetWidth, ruler);
}
