import { firstFrom } from '../../language/firstFrom';
import type { StatedFigure } from '../statedFigures';

/** Finds, of the same form and family, the first part that is surely more than a whole. */
export function partsAbove(
  parts: readonly StatedFigure[],
): (whole: StatedFigure) => StatedFigure | undefined {
  const growing = growingParts(parts);
  return (whole) => {
    const own = growing.get(formOf(whole)) ?? [];
    return own[firstFrom(own, (part) => isMoreThan(whole, part))];
  };
}

/** The parts that are more than all before them: the first above any whole is one of these. */
function growingParts(
  parts: readonly StatedFigure[],
): ReadonlyMap<string, readonly StatedFigure[]> {
  const map = new Map<string, [StatedFigure, ...StatedFigure[]]>();
  for (const part of parts) {
    if (part.bound === 'unsure') continue;
    const known = map.get(formOf(part));
    if (known === undefined) map.set(formOf(part), [part]);
    else if (isMoreThan(known.at(-1) ?? known[0], part)) known.push(part);
  }
  return map;
}

function formOf({ channel, unit }: StatedFigure): string {
  return `${channel}|${unit.family}`;
}

/** "Hơn 12" is more than 12. */
function isMoreThan(less: StatedFigure, { value, bound }: StatedFigure): boolean {
  if (value !== less.value) return value > less.value;
  return bound === 'atLeast' && less.bound === 'exact';
}
