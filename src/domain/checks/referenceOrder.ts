import { orderBreaks } from '../../language/reference/order';
import type { Reference } from '../../language/reference';
import type { Place } from '../place';
import { defineCheck } from './check';

/** Numbers are given day by day: number 14 cannot be older than number 11. It cannot be mended. */
export const referenceOrder = defineCheck({
  id: 'referenceOrder',
  rule: 'C48',
  severity: 'note',
  run: ({ texts, citing }) => {
    const places = new Map<string, { readonly at: Place; readonly reference: Reference }>();
    for (const { at, text } of citing) {
      for (const reference of texts.references(text)) {
        const key = [reference.symbol.text, reference.day, reference.issuer].join('|');
        if (!places.has(key)) places.set(key, { at, reference });
      }
    }
    const known = [...places.values()];
    const issuerOf = fullIssuers(known.map(({ reference }) => reference));
    const placeOf = new Map(
      known.map(({ at, reference }) => [{ ...reference, issuer: issuerOf(reference) }, at]),
    );
    return orderBreaks([...placeOf.keys()]).flatMap(({ lower, higher }) => {
      const at = placeOf.get(higher);
      return at === undefined ? [] : [{ at, details: { lower: lower.text, higher: higher.text } }];
    });
  },
});

/** "UBND xã" is "UBND xã Sơn Trung" in a report that names no other. */
function fullIssuers(references: readonly Reference[]) {
  const longer = new Map<string, string[]>();
  for (const name of new Set(references.flatMap(({ issuer }) => issuer?.trim() ?? []))) {
    for (const { index } of name.matchAll(/ /g)) {
      const short = name.slice(0, index);
      longer.set(short, [...(longer.get(short) ?? []).slice(0, 1), name]);
    }
  }
  return ({ issuer }: Reference): string | null => {
    const name = issuer?.trim() ?? null;
    const [only, other] = longer.get(name ?? '') ?? [];
    return only === undefined || other !== undefined ? name : only;
  };
}
