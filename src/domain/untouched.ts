import type { Basis } from './basis';
import type { Task } from './plan';
import type { Status } from './vocabulary';

interface Written {
  readonly task: Task;
  readonly basis: Basis;
  readonly parts: readonly { readonly status: Status }[];
}

/** Nothing at all was written about the task, here or in the other sheets. */
export function isUntouched({ task, basis, parts }: Written): boolean {
  const { mark, result, note, achieved, whole, reason, explanation, unreadable } = task;
  const hasText = [result, note, reason, explanation].some((text) => text !== '');
  const hasFigure = achieved !== null || whole !== null || basis.counts.length > 0;
  return (
    mark === null &&
    !hasText &&
    !hasFigure &&
    unreadable.length === 0 &&
    basis.proofs.length === 0 &&
    parts.every(({ status }) => status === 'notEntered' || status === 'notDue')
  );
}
