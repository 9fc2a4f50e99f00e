import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { aPlan } from '../../support/plan';
import { said } from '../../support/found';

const plan = aPlan({});
const attached = (value: boolean | null): Plan => ({
  ...plan,
  report: { ...plan.report, attached: value },
});

describe('notAttached', () => {
  it('[C59] a phụ lục without its "(Kèm theo …)" is a warning', () => {
    expect(said('notAttached', attached(false))).toEqual([['warning', 'report 0 document', {}]]);
  });

  it('[C59] with it, or where no phụ lục was read, nothing is said', () => {
    expect(said('notAttached', attached(true))).toEqual([]);
    expect(said('notAttached', attached(null))).toEqual([]);
  });
});
