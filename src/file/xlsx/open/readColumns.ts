import { LAST_COLUMN } from '../../../workbook/address';
import type { ColumnGroup } from '../../book';
import { attributesOf, flag } from '../scan/elements';
import { firstOf, hiddenColumnsOf, itemsOf } from '../scan/readSheet';
import type { SheetChild } from '../scan/scanSheet';

const POINTS_PER_PIXEL = 0.75;

/** Widths in points: a width in the file counts digits (ECMA-376, part 1, 18.3.1.13). */
export function readColumns(children: readonly SheetChild[], digit: number) {
  const widths = new Map<number, number>();
  const outlined = new Set<number>();
  for (const item of itemsOf(children, 'cols')) {
    const attributes = attributesOf(item);
    const width = Number(attributes.get('width') ?? NaN);
    const last = Math.min(Number(attributes.get('max')), LAST_COLUMN);
    for (let column = firstOf(attributes); column < last; column += 1) {
      if (width > 0 && flag(attributes.get('customWidth'))) {
        widths.set(column, pointsOf(width, digit));
      }
      if (Number(attributes.get('outlineLevel') ?? 0) > 0) outlined.add(column);
    }
  }
  return {
    widths,
    hiddenColumns: new Set(hiddenColumnsOf(children)),
    groups: runsOf([...outlined]),
  };
}

export function pointsOf(width: number, digit: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
  return pixels * POINTS_PER_PIXEL;
}

function runsOf(columns: readonly number[]): ColumnGroup[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}
