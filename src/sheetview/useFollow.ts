import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Area } from '../workbook/address';
import { focusCell, openEditorIn } from './restingField';

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
    focusCell(selectedCell(scroller.current));
  }, [scroller, goTo, selection]);

  // Before the next key comes. A click gives the focus to the cell itself.
  useLayoutEffect(() => {
    const cell = selectedCell(scroller.current);
    const isWanted = held.current || (cell !== null && cell === document.activeElement);
    if (!isWanted || openEditorIn(scroller.current) !== null) return;
    held.current = false;
    focusCell(cell);
  });

  return { holdFocus };
}

function selectedCell(box: HTMLElement | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>('td[aria-describedby]') ?? null;
}

function frozenWidth(box: HTMLElement, cell: HTMLElement): number {
  if (cell.style.left !== '') return 0;
  const frozen = box.querySelectorAll<HTMLElement>('thead tr:first-child th[style*="left"]');
  const ruler = box.querySelector<HTMLElement>('thead td')?.offsetWidth ?? 0;
  return [...frozen].reduce((sum, each) => sum + each.offsetWidth, ruler);
}
