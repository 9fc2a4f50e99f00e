import type { Target } from '../plan';
import type { TargetKind } from '../vocabulary';
import { deliverable } from './deliverable';
import { frequency } from './frequency';
import { qualitative } from './qualitative';
import { quantity } from './quantity';
import { ratio } from './ratio';
import { regular } from './regular';
import type { Evidence, Rule, Verdict } from './target';

const RULES: { readonly [Kind in TargetKind]: Rule<Kind> } = {
  qualitative,
  regular,
  quantity,
  ratio,
  weekly: frequency,
  monthly: frequency,
  quarterly: frequency,
  deliverable,
};

/** Whether a task's promise is kept, by the rule of its kind. */
export function judge(target: Target, evidence: Evidence): Verdict {
  const rule = RULES[target.kind] as Rule<TargetKind>;
  return rule(target, evidence);
}

/** Kinds that go on until the year ends, and so are done before it only if the unit says so. */
export const RECURRING: ReadonlySet<TargetKind> = new Set([
  'regular',
  'weekly',
  'monthly',
  'quarterly',
]);
