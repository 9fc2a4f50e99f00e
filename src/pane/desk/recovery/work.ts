import type { CellAt } from '../../../workbook/address';
import type { Edit } from '../../../workbook/edit';

/** One change of a workbook since it was opened. */
export type Step =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  /** What is done until the end is taken back as one. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** A cell in the middle of being typed in. */
export interface Typing {
  readonly sheet: string;
  readonly at: CellAt;
  readonly text: string;
}

/** What is told of work that no file holds. */
export interface WorkHeader {
  readonly id: string;
  /** The file that it belongs to; null for a new one. */
  readonly name: string | null;
  /** When it was changed last, in milliseconds. */
  readonly time: number;
}

/** The file as it was opened, and all that was done since: done again, they give the same workbook. */
export interface Work extends WorkHeader {
  /** Null for a workbook that began empty. */
  readonly base: Uint8Array | null;
  readonly steps: readonly Step[];
}

export interface LostWork extends Work {
  readonly typing: Typing | null;
}

/** Where such work outlives the page. Nothing of it ever rejects: at worst nothing is kept. */
export interface WorkStore {
  /**
   * Keeps the steps from `from` on; all of them, and the base, where the work is not there yet. Tells
   * whether they are kept.
   */
  keep(work: Work, from: number): Promise<boolean>;
  keepTyping(id: string, typing: Typing | null): Promise<void>;
  list(): Promise<readonly WorkHeader[]>;
  load(id: string): Promise<LostWork | null>;
  remove(id: string): Promise<void>;
}
