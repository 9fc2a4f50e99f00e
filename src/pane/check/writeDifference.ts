import type { CellWrite } from '../../app/cellWrites';
import { CHECK_PAGE } from '../../text/checkPage';
import { type CellInput, isFormulaCell } from '../../workbook/edit';
import { difference, shortened, type Stretch } from './difference';

/** What a write changes of a cell, as it is shown. */
export function writeDifference({ before, after }: CellWrite): Stretch[] {
  return shortened(difference(shown(before, after), shown(after, before)));
}

/** A number beside a text of the same digits says which is which. */
function shown(content: CellInput, other: CellInput): string {
  const value = isFormulaCell(content) ? content.value : content;
  const text = value === null ? '' : String(value);
  if (typeof value === 'number' && typeof other === 'string') return CHECK_PAGE.asNumber(text);
  if (typeof value === 'string' && typeof other === 'number') return CHECK_PAGE.asText(text);
  return text;
}

/** Nothing but blanks: without a sign of its own, nobody would see it come or go. */
export function isUnseen({ kind, text }: Stretch): boolean {
  return kind !== 'same' && /^[\s\p{Cf}]+$/u.test(text);
}

export function visible(stretch: Stretch): string {
  if (!isUnseen(stretch)) return stretch.text;
  return stretch.text
    .replaceAll('\u00A0', '°')
    .replaceAll(' ', '·')
    .replace(/\r?\n/g, '¶\n')
    .replace(/\p{Cf}/gu, '¦');
}

/** Other code for the same letters. */
export function looksTheSame({ before, after }: CellWrite): boolean {
  return (
    typeof before === 'string' &&
    typeof after === 'string' &&
    before !== after &&
    before.normalize('NFC') === after.normalize('NFC')
  );
}
