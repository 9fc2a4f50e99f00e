import { LAST_COLUMN } from '../../../workbook/address';
import { attributesOf } from '../scan/elements';
import { itemsOf } from '../scan/readSheet';
import type { SheetChild } from '../scan/scanSheet';

/** How the empty cells of the columns look, where not as all others. */
export function columnStyles(children: readonly SheetChild[]): ReadonlyMap<number, number> {
  const styles = new Map<number, number>();
  for (const item of itemsOf(children, 'cols')) {
    const attributes = attributesOf(item);
    const style = Number(attributes.get('style') ?? 0);
    if (style === 0) continue;
    const last = Math.min(Number(attributes.get('max')), LAST_COLUMN);
    for (let column = Number(attributes.get('min')) - 1; column < last; column += 1) {
      styles.set(column, style);
    }
  }
  return styles;
}
