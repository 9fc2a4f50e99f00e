import { cellContent, inCell } from '../cellContent';
import type { Cell } from '../../book';

/** A cell that we write: its text stands in it, so that the file's list of texts stays as it is. */
export function cellText(name: string, cell: Cell, style: number): string {
  const look = style === 0 ? '' : ` s="${style}"`;
  const { type, inside } = cellContent(cell, inCell);
  if (inside === '') return style === 0 ? '' : `<c r="${name}"${look}/>`;
  return `<c r="${name}"${look}${type === null ? '' : ` t="${type}"`}>${inside}</c>`;
}
