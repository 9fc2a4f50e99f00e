import type { Target } from '../../domain/plan';

export const DELIVERABLE: Target = { kind: 'deliverable' };
export const REGULAR: Target = { kind: 'regular' };
export const EVERY_ONE: Target = { kind: 'ratio', percent: 100 };
export const MONTHLY: Target = { kind: 'monthly', times: 1, unit: '', from: null };
export const QUARTERLY: Target = { kind: 'quarterly', times: 1, unit: '', from: null };
