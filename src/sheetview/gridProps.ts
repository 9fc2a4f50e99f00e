import type { Area, CellAt } from '../workbook/address';
import type { Expected } from './expected';
import type { Reckoned } from './marks';
import type { ViewedBook, ViewedSheet } from './sheet';

/** A text for a cell, and what the cell is made for. */
export interface ViewedEntry extends Expected {
  readonly at: CellAt;
  readonly text: string;
}

export interface SheetGridProps {
  readonly sheet: ViewedSheet;
  /** The place that was last asked for from outside: the focus goes there with the selection. */
  readonly goTo: Area | null;
  /** Shown and kept, never typed into. */
  readonly readOnly: boolean;
  readonly reckoned: Reckoned;
  readonly book: ViewedBook;
  readonly onSelect: (sheet: string, at: CellAt) => void;
  readonly onEdit: (sheet: string, entries: readonly ViewedEntry[]) => void;
  /** What stands in a cell's editor so far; null once it is closed. */
  readonly onType?: (sheet: string, at: CellAt, text: string | null) => void;
}
