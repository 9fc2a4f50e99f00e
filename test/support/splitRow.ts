import { exactly } from '../../src/domain/amount';
import type { Said, SplitRow } from '../../src/domain/resplit/row';
import { deepFreeze } from './freeze';

/** A figure, a text that is none, "-", or an empty cell. */
export type Typed = number | string | null;

export function said(typed: Typed): Said {
  if (typed === null) return null;
  if (typed === '-') return 'nothing';
  return typeof typed === 'string' ? { text: typed, problem: 'words' } : exactly(typed);
}

export function aRow(given: Partial<SplitRow> = {}): SplitRow {
  return deepFreeze({
    measure: 'flow',
    split: 'whole',
    whole: null,
    quarters: parts(4),
    months: parts(12),
    before: null,
    ...given,
  });
}

/** So many cells, filled by their place from one on. */
export function parts(count: number, filled: Readonly<Record<number, Typed>> = {}): Said[] {
  return Array.from({ length: count }, (_, index) => said(filled[index + 1] ?? null));
}
