import type { Entry, Unreadable } from '../domain/plan';
import { type CountReading, readCount } from '../language/count';
import { isErrorValue } from '../language/table/rowWords';
import type { CellValue } from '../workbook/snapshot';
import { textOf } from './tables/grid';

/** A cell with what its number format makes of it. */
export interface Cell {
  readonly value: CellValue;
  readonly shown: 'day' | 'percent' | null;
}

/** What a number cell says: nothing, an amount, or something that is no number. */
export function readEntry({ value, shown }: Cell): Entry {
  if (value === null) return null;
  if (typeof value === 'number' && shown === null && value >= 0 && Number.isSafeInteger(value)) {
    return { value, bound: 'exact' };
  }
  const text = textOf(value, shown);
  if (shown === 'day' && typeof value === 'number') return { text, problem: 'ambiguous' };
  if (isErrorValue(text)) return { text, problem: 'words' };
  return entryOf(readCount(shown === null ? value : text), text);
}

function entryOf(reading: CountReading, text: string): Entry {
  switch (reading.kind) {
    case 'empty':
    case 'noFigure':
      return null;
    case 'count': {
      const { value, bound, form } = reading;
      return form === 'digits' ? { value, bound, asText: true } : { value, bound };
    }
    case 'several':
    case 'negative':
    case 'fraction':
      return { text, problem: reading.kind };
    case 'slash':
    case 'range':
      return { text, problem: 'ambiguous' };
    case 'tick':
    case 'percent':
    case 'unreadable':
      return { text, problem: 'words' };
  }
}

export function isUnreadable(entry: Entry): entry is Unreadable {
  return entry !== null && 'problem' in entry;
}
