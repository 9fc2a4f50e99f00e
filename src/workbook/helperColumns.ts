import { type Area, parseArea } from './address';
import type { NameSnapshot } from './snapshot';

/** Names that begin so mark columns in which formulas help other formulas; nobody reads them. */
export const HELPER_COLUMNS = 'CCHC_OPhu';

const PLACE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The headings of a sheet's helpers, side by side; null where it has none. */
export function helperColumns(names: readonly NameSnapshot[], sheet: string): Area | null {
  for (const { name, formula } of names) {
    const [, quoted, plain, area = ''] = name.startsWith(HELPER_COLUMNS)
      ? (PLACE.exec(formula) ?? [])
      : [];
    if ((quoted?.replaceAll("''", "'") ?? plain) === sheet) return parseArea(area);
  }
  return null;
}
