import { type Area, parseArea } from './address';
import type { NameSnapshot } from './snapshot';

export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

const PLACE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Reads "='Danh mục'!$A$2:$A$9"; null for a formula that is no such place. */
export function parseReference(formula: string): Reference | null {
  const [, quoted, plain, place = ''] = PLACE.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = parseArea(place);
  return sheet === undefined || area === null ? null : { sheet, area };
}

/** Where a name of the workbook points to. */
export function placeOfName(names: readonly NameSnapshot[], wanted: string): Reference | null {
  const formula = names.find(({ name }) => name === wanted)?.formula;
  return formula === undefined ? null : parseReference(formula);
}
