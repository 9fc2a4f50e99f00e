import type { Basis } from '../../../src/domain/basis';
import type { Reason, ReasonOf } from '../../../src/domain/reason';
import { day } from '../../support/report';
import { statusIn } from '../../support/plan';

export const BASIS: Basis = statusIn({
  result: 'Kế hoạch số 29/KH-UBND ngày 31/01/2024; đăng 68 tin, bài và hơn 285 tin, bài',
  note: 'https://a.gov.vn/chi-tiet/1706749827799',
}).basis;

const NOTHING: Basis = statusIn({}).basis;

/** One of each kind; the compiler asks for a sample of a new one. */
export const REASONS: { readonly [Kind in Reason['kind']]: readonly ReasonOf<Kind>[] } = {
  basis: [
    { kind: 'basis', basis: BASIS },
    { kind: 'basis', basis: NOTHING },
  ],
  noBasis: [{ kind: 'noBasis' }],
  noProof: [{ kind: 'noProof' }],
  unmarked: [{ kind: 'unmarked' }],
  nothingEntered: [{ kind: 'nothingEntered' }],
  unitSaysNotDone: [{ kind: 'unitSaysNotDone' }],
  notApplicable: [
    { kind: 'notApplicable', because: 'unit' },
    { kind: 'notApplicable', because: 'wholeIsZero' },
    { kind: 'notApplicable', because: 'parts' },
  ],
  quantity: [
    quantity(288, 'exact'),
    quantity(423, 'atLeast'),
    quantity(423, 'unsure'),
    { kind: 'quantity', achieved: null, atLeast: 400, unit: 'tin, bài', basis: NOTHING },
  ],
  ratio: [
    { kind: 'ratio', achieved: 1249, whole: 1250, percent: 99.9, target: 100 },
    { kind: 'ratio', achieved: 98, whole: null, percent: 98, target: 95 },
    { kind: 'ratio', achieved: null, whole: null, percent: null, target: 100 },
  ],
  frequency: [
    { kind: 'frequency', rhythm: 'quarter', met: 3, due: 4, byTotal: false },
    { kind: 'frequency', rhythm: 'month', met: 11, due: 12, byTotal: true },
    { kind: 'frequency', rhythm: 'week', met: 0, due: 0, byTotal: false },
  ],
  parts: [{ kind: 'parts', done: 1, parts: 2 }],
  explained: [
    { kind: 'explained', explanation: 'Bão số 3, hoãn sang quý sau', why: { kind: 'noBasis' } },
  ],
  past: [{ kind: 'past', deadline: day(2024, 6, 30), why: { kind: 'noBasis' } }],
};

function quantity(value: number, bound: 'exact' | 'atLeast' | 'unsure'): ReasonOf<'quantity'> {
  const achieved = { value, bound };
  return { kind: 'quantity', achieved, atLeast: 300, unit: 'tin, bài', basis: NOTHING };
}
