import { readPercent } from '../../language/percent';

/** "80%": percent points that are written as such. */
export function percentOf(text: string): number | null {
  const reading = text.includes('%') ? readPercent(text) : null;
  return reading?.kind === 'percent' ? reading.points : null;
}
