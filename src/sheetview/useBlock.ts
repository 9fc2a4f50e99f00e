import { useState } from 'react';
import type { Area, CellAt } from '../workbook/address';
import { areaBetween } from './block';
import { sameCell } from './sheet';

export interface Block {
  /** From the selected cell to where Shift or the mouse went. */
  readonly area: Area;
  readonly head: CellAt;
  readonly extend: (head: CellAt) => void;
  /** Before another cell of the block is selected: the block stays. */
  readonly keepAt: (at: CellAt) => void;
}

/** The selected block. It is forgotten as soon as a cell is selected by any other way. */
export function useBlock(selected: CellAt): Block {
  const [block, setBlock] = useState({ at: selected, from: selected, head: selected });
  const { from, head } = sameCell(block.at, selected) ? block : { from: selected, head: selected };
  return {
    area: areaBetween(from, head),
    head,
    extend: (to) => setBlock({ at: selected, from: selected, head: to }),
    keepAt: (at) => setBlock({ at, from, head }),
  };
}
