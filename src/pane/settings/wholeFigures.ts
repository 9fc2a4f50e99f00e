import type { Plan } from '../../domain/plan';

/** How many figures are those of the kỳ as a whole: another kỳ wants others. */
export function wholeFigures({ counts }: Plan): number {
  return counts.filter(({ figures }) => figures.split === 'whole' && figures.value !== null).length;
}
