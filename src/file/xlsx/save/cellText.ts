import { cellContent } from '../cellContent';
import type { Cell } from '../../book';
import { escapeText, xstring } from '../text';

/** What stands inside a cell that we write: texts in the cell itself, so that the file's list of texts stays. */
export function cellText(name: string, cell: Cell, style: number): string {
  const look = style === 0 ? '' : ` s="${style}"`;
  if (cell.formula === null && typeof cell.value === 'string' && cell.value !== '') {
    const text = escapeText(xstring(cell.value));
    return `<c r="${name}"${look} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  const { type, inside } = cellContent(cell, NO_STRINGS);
  if (inside === '') return style === 0 ? '' : `<c r="${name}"${look}/>`;
  return `<c r="${name}"${look}${type === null ? '' : ` t="${type}"`}>${inside}</c>`;
}

/** Never asked: a text was written above. */
const NO_STRINGS = { indexOf: () => 0, xml: () => '' };
