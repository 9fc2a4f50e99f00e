import type { Verdict } from './targets/target';
import type { Status } from './vocabulary';

/** The task is done when all of its parts are; those that do not apply are left out. */
export function verdictOfParts(parts: readonly { readonly status: Status }[]): Verdict {
  const counted = parts.filter(({ status }) => status !== 'notApplicable');
  if (counted.length === 0) {
    return { met: null, reason: { kind: 'notApplicable', because: 'parts' } };
  }
  const done = counted.filter(({ status }) => status === 'done').length;
  const reason = { kind: 'parts', done, parts: counted.length } as const;
  return { met: done === counted.length, reason };
}
