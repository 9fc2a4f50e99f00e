import type { PageId } from './page';
import type { Problem } from '../app/problems';

/** The one button that stands out: check first, and write the report once nothing is wrong. */
export function nextStep(
  page: PageId,
  checked: boolean,
  problems: readonly Problem[],
): 'check' | 'report' {
  if (page === 'report') return 'report';
  const wrong = problems.some(({ severity }) => severity === 'error');
  return checked && !wrong ? 'report' : 'check';
}
