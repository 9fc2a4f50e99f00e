import { useState } from 'react';
import type { Area, CellAt } from '../workbook/address';
import { areaBetween } from './block';
import { sameCell } from './sheet';

export interface Block {
  /** From the selected cell to where Shift or the mouse went. */
  readonly area: Area;
  readonly head: CellAt;
  readonly extend: (head: CellAt) => void;
}

/** The selected block. It is forgotten as soon as another cell is selected. */
export function useBlock(selected: CellAt): Block {
  const [block, setBlock] = useState({ from: selected, head: selected });
  const head = sameCell(block.from, selected) ? block.head : selected;
  return {
    area: areaBetween(selected, head),
    head,
    extend: (to) => setBlock({ from: selected, head: to }),
  };
}
