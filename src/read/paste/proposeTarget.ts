import type { Target } from '../../domain/plan';
import { findFrequencies, type Frequency } from '../../language/frequency';
import { namesRegularMeeting, promisesProduct } from '../../language/planWords';

/** The kind of target that the words of a plan ask for; it is a proposal, and blank where unsure. */
export function proposeTarget(content: string, time: string): Target {
  const dated = ofFrequency(findFrequencies(time)[0]);
  if (dated !== null) return dated;
  const percent = /(?<![\d.,])(\d{1,3})\s?%/u.exec(content)?.[1];
  if (percent !== undefined) return { kind: 'ratio', percent: Number(percent) };
  const said = ofFrequency(findFrequencies(content)[0]);
  if (said !== null) return said;
  if (namesRegularMeeting(content)) return recurring('monthly', 1);
  return { kind: promisesProduct(content) ? 'deliverable' : 'qualitative' };
}

/** "Định kỳ" without a period is asked about; until then it goes on all year. */
function ofFrequency(frequency: Frequency | undefined): Target | null {
  if (frequency?.kind === 'continuous' || frequency?.kind === 'periodic')
    return { kind: 'regular' };
  if (frequency?.kind !== 'every') return null;
  const { period, times, weekday } = frequency;
  if (period === 'week') {
    const target = recurring('weekly', times);
    return weekday === null ? target : { ...target, kind: 'weekly', weekday };
  }
  if (period === 'month') return recurring('monthly', times);
  return period === 'quarter' ? recurring('quarterly', times) : null;
}

function recurring<Kind extends 'weekly' | 'monthly' | 'quarterly'>(kind: Kind, times: number) {
  return { kind, times: Math.max(1, times), unit: '', from: null };
}
