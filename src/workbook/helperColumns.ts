import type { Area } from './address';
import { parseReference } from './reference';
import type { NameSnapshot } from './snapshot';

/** Names that begin so mark columns in which formulas help other formulas; nobody reads them. */
export const HELPER_COLUMNS = 'CCHC_OPhu';

/** The headings of a sheet's helpers, side by side; null where it has none. */
export function helperColumns(names: readonly NameSnapshot[], sheet: string): Area | null {
  for (const { name, formula } of names) {
    const place = name.startsWith(HELPER_COLUMNS) ? parseReference(formula) : null;
    if (place?.sheet === sheet) return place.area;
  }
  return null;
}
