import type { Count, Plan, RowPlace } from '../plan';
import type { Texts } from '../texts';

export interface Breakdown {
  readonly whole: Count;
  /** Its "trong đó" rows that are counted in the same unit. */
  readonly parts: readonly Count[];
}

/** Rows with the "trong đó" rows below them. */
export function breakdownsOf({ counts }: Plan, texts: Texts): Breakdown[] {
  const parts = new Map<string, Count[]>();
  for (const count of counts) {
    if (count.role.kind !== 'ofWhich') continue;
    const key = keyOf(count.role.of);
    const known = parts.get(key);
    if (known === undefined) parts.set(key, [count]);
    else known.push(count);
  }
  if (parts.size === 0) return [];
  return counts.flatMap((whole) => {
    const own = parts.get(keyOf(whole.at)) ?? [];
    const comparable = own.filter((part) => isSameUnit(whole, part, texts));
    return comparable.length === 0 ? [] : [{ whole, parts: comparable }];
  });
}

function isSameUnit(whole: Count, part: Count, texts: Texts): boolean {
  const [a, b] = [texts.unit(whole.unit), texts.unit(part.unit)];
  const known = a !== null && b !== null;
  return (
    part.unit === '' ||
    (known ? a.family === b.family : texts.key(whole.unit) === texts.key(part.unit))
  );
}

function keyOf({ sheet, row }: RowPlace): string {
  return `${sheet}:${row}`;
}
