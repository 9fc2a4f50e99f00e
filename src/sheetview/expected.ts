import { type CellAt, contains } from '../workbook/address';
import { TEXT_FORMAT } from '../workbook/format';
import { shownAs } from '../workbook/shownAs';
import { cellOf, type ViewedSheet } from './sheet';

/** What a cell is made for, by its guide and its number format. */
export interface Expected {
  readonly kind: 'text' | 'number' | 'percent' | 'day' | 'any';
  readonly format: string;
}

const GENERAL = 'General';
const DAY = 'dd/mm/yyyy';

export function expectedAt(sheet: ViewedSheet, at: CellAt): Expected {
  const format = cellOf(sheet, at)?.format.numberFormat ?? GENERAL;
  const shown = shownAs(format);
  const accepts = sheet.guides.find(({ area }) => contains(area, at))?.guide.accepts.kind;
  if (accepts === 'day' || shown === 'day') {
    return { kind: 'day', format: shown === 'day' ? format : DAY };
  }
  if (shown === 'percent') return { kind: 'percent', format };
  if (accepts === 'number') return { kind: 'number', format };
  if (format === TEXT_FORMAT) return { kind: 'text', format };
  return { kind: format === GENERAL ? 'any' : 'number', format };
}
