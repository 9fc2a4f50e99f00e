import { hasProof } from '../basis';
import type { Rule } from './target';

/** Văn bản, sản phẩm: it exists, whatever its symbol looks like. */
export const deliverable: Rule<'deliverable'> = (_, { basis }) =>
  hasProof(basis)
    ? { met: true, reason: { kind: 'basis', basis } }
    : { met: false, reason: { kind: 'noProof' } };
