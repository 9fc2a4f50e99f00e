import type { MouseEvent } from 'react';
import type { CellAt } from '../workbook/address';

interface Pointed {
  readonly select: (at: CellAt) => void;
  readonly extend: (head: CellAt) => void;
  readonly edit: (at: CellAt) => void;
}

/** A click selects, with Shift or drawn it extends, twice it edits. */
export function mouseHandlers({ select, extend, edit }: Pointed) {
  return {
    onMouseDown: (event: MouseEvent) => {
      const at = placeOf(event.target);
      if (at === null || event.button !== 0) return;
      if (event.shiftKey) {
        event.preventDefault();
        extend(at);
      } else select(at);
    },
    onMouseOver: (event: MouseEvent) => {
      const at = event.buttons === 1 ? placeOf(event.target) : null;
      if (at !== null) extend(at);
    },
    onDoubleClick: (event: MouseEvent) => {
      const at = placeOf(event.target);
      if (at !== null) edit(at);
    },
  };
}

/** Null inside an editor: its text is for the mouse as well. */
function placeOf(target: EventTarget): CellAt | null {
  if (!(target instanceof Element) || target.closest('textarea, ul') !== null) return null;
  const cell = target.closest<HTMLElement>('td[data-row]');
  if (cell === null) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
