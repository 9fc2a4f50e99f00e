import { type KeyboardEvent, useRef } from 'react';
import type { CellAt } from '../workbook/address';
import { isResting } from './restingField';
import { sameCell } from './sheet';

interface Keyed {
  readonly selected: CellAt;
  /** Where Shift or the mouse extended the block to. */
  readonly head: CellAt;
  readonly where: (from: CellAt, key: string, ctrlKey: boolean) => CellAt | null;
  readonly select: (at: CellAt) => void;
  /** Where Enter and Tab go; null where they stay. */
  readonly step: (key: string) => CellAt | null;
  readonly extend: (head: CellAt) => void;
  readonly edit: (at: CellAt, typed?: string) => void;
  readonly clear: () => void;
  readonly holdFocus: () => void;
}

/** An input method has taken the key: what it composes goes into the editor. */
const COMPOSING = ['Process', 'Unidentified'];

const MOVES: Readonly<Partial<Record<string, readonly [plain: string, shifted: string]>>> = {
  Enter: ['ArrowDown', 'ArrowUp'],
  Tab: ['ArrowRight', 'ArrowLeft'],
};

/** The keys of Excel in a sheet that is not being edited. */
export function useGridKeys(grid: Keyed) {
  const leaves = useRef(false);
  return (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isLeaving = leaves.current && key === 'Tab';
    leaves.current = key === 'Escape' || (leaves.current && key === 'Shift');
    // A page must be left by the keyboard, too.
    if (isLeaving || event.nativeEvent.isComposing || metaKey) return;
    const { selected, head, where } = grid;
    const done = () => {
      grid.holdFocus();
      event.preventDefault();
    };
    if (key === 'F2' || (altKey && key === 'ArrowDown')) {
      grid.edit(selected);
      done();
      return;
    }
    if (altKey) return;
    if (key === 'Delete' || key === 'Backspace') {
      grid.clear();
      done();
      return;
    }
    if ((key.length === 1 && !ctrlKey) || COMPOSING.includes(key)) {
      // The character itself lands in the field of the cell, if need be by then.
      if (!isResting(event.target)) grid.edit(selected, '');
      return;
    }
    const [plain, shifted] = MOVES[key] ?? [];
    if (plain !== undefined && shifted !== undefined) {
      const next = ctrlKey ? null : grid.step(shiftKey ? shifted : plain);
      // At the end of the row Tab goes on to what follows the sheet.
      if (next === null || (key === 'Tab' && sameCell(next, selected))) return;
      grid.select(next);
      done();
      return;
    }
    const next = where(shiftKey ? head : selected, key, ctrlKey);
    if (next === null) return;
    if (shiftKey) grid.extend(next);
    else grid.select(next);
    done();
  };
}
