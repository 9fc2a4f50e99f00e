import { readUnit } from '../language/unit';
import type { UnitFamily } from '../language/units';
import { type Amount, sumOf } from './amount';

/** Amounts that may be added up, because their units are of one family. */
export interface FamilySum {
  /** Null for units that are not known; each such unit stands for itself. */
  readonly family: UnitFamily | null;
  /** The unit that is named first. */
  readonly unit: string;
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /** All of it only stands beside another figure: 950 lượt người at 38 cuộc. */
  readonly paired: boolean;
}

export interface Summand {
  readonly unit: string;
  readonly family: UnitFamily | null;
  readonly amount: Amount;
  readonly paired: boolean;
}

/** One sum for each family, in the order in which the families appear. Families never meet. */
export function sumByFamily(summands: readonly Summand[]): FamilySum[] {
  if (summands.length === 0) return [];
  const groups = new Map<string, [Summand, ...Summand[]]>();
  for (const summand of summands) {
    const key = familyKey(summand);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [summand]);
    else group.push(summand);
  }
  return Array.from(groups.values(), (group) => {
    const parts = group.map(({ amount }) => amount);
    const { family, unit } = group[0];
    const paired = group.every((summand) => summand.paired);
    return { family, unit, total: sumOf(parts), parts, paired };
  });
}

/** What may be added up has the same key. */
export function familyKey({ family, unit }: Pick<Summand, 'family' | 'unit'>): string {
  return family ?? `unit:${unit}`;
}

/** Whether figures in a unit may be added to the sum. */
export function sameFamily(sum: Pick<Summand, 'family' | 'unit'>, unit: string): boolean {
  return familyKey(sum) === keyOfUnit(unit);
}

export function keyOfUnit(unit: string): string {
  return familyKey({ unit, family: readUnit(unit)?.family ?? null });
}
