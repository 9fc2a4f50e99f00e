import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/domain/amount';
import { amountOf } from '../../src/domain/figures';
import { proposeWindow, type Period } from '../../src/domain/period';
import type { Entry } from '../../src/domain/plan';
import { resplit } from '../../src/domain/resplit/resplit';
import { figuresOf, saidBy, type SplitRow } from '../../src/domain/resplit/row';
import { CALENDARS, MEASURES, PERIOD_KINDS, type Split } from '../../src/domain/vocabulary';
import { HALF_YEAR_2024, period, QUARTER_3_2024, YEAR_2024 } from '../support/figures';
import { aCount } from '../support/plan';
import { aRow, parts, said } from '../support/splitRow';

const MAY_2024 = period('month', '15/4/2024', '14/5/2024');

/** What the new columns say, as typed; a row that cannot be divided says why. */
function divided(row: SplitRow, to: Split, of: Period = YEAR_2024) {
  const outcome = resplit(row, to, of);
  if (outcome.kind !== 'done') return outcome;
  return outcome.parts.map((source) => saidBy(row, source));
}

function beforeOf(row: SplitRow, of: Period) {
  const outcome = resplit(row, 'whole', of);
  return outcome.kind === 'done' ? saidBy(row, outcome.before) : outcome.kind;
}

/** The row as it stands after the change, its finer columns kept. */
function after(row: SplitRow, to: Split, of: Period): SplitRow {
  const outcome = resplit(row, to, of);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const cells = outcome.parts.map((source) => saidBy(row, source));
  const before = saidBy(row, outcome.before);
  return {
    ...row,
    split: to,
    ...(to === 'whole' ? { whole: cells[0] ?? null } : { [to]: cells }),
    ...(to === 'months' ? { quarters: parts(4) } : {}),
    before: before !== null && before !== 'nothing' && 'value' in before ? before.value : null,
  };
}

describe('figures of the whole period', () => {
  it('[K9] go into the last month or quarter of the period', () => {
    const row = aRow({ whole: exactly(25) });
    expect(divided(row, 'months')).toEqual(parts(12, { 12: 25 }));
    expect(divided(row, 'months', HALF_YEAR_2024)).toEqual(parts(12, { 6: 25 }));
    expect(divided(row, 'months', MAY_2024)).toEqual(parts(12, { 5: 25 }));
    expect(divided(row, 'quarters', QUARTER_3_2024)).toEqual(parts(4, { 3: 25 }));
  });

  it('[K9] are carried as they were typed, words and dashes too', () => {
    for (const typed of ['khoảng mấy chục', '-']) {
      const row = aRow({ whole: said(typed) });
      expect(divided(row, 'quarters')).toEqual(parts(4, { 4: typed }));
    }
    expect(divided(aRow(), 'months')).toEqual(parts(12));
  });

  it('[K9] give back the months that were kept, as long as they come to the same', () => {
    const months = parts(12, { 2: 3, 5: 4, 9: 1 });
    const row = aRow({ whole: exactly(7), months });
    expect(divided(row, 'months', HALF_YEAR_2024)).toEqual(months);
    const changed = aRow({ whole: exactly(8), months });
    expect(divided(changed, 'months', HALF_YEAR_2024)).toEqual(parts(12, { 6: 8, 9: 1 }));
  });

  it('[K9] whose quarters were changed after the months give back the quarters', () => {
    const months = parts(12, { 2: 3, 5: 4 });
    const row = aRow({ whole: exactly(8), quarters: parts(4, { 1: 4, 2: 4 }), months });
    expect(divided(row, 'months')).toEqual(parts(12, { 3: 4, 5: 4 }));
  });

  it('[K9] keep Lũy kế: that of the period before goes into the column before the period', () => {
    const row = aRow({ whole: exactly(5), before: 40 });
    expect(divided(row, 'months', QUARTER_3_2024)).toEqual(parts(12, { 6: 40, 9: 5 }));
    expect(divided(row, 'months', HALF_YEAR_2024)).toEqual(parts(12, { 6: 5 }));
  });
});

describe('figures by months or quarters', () => {
  it('[K9] become that of the period: the sum of a flow, the last one of a stock', () => {
    const months = parts(12, { 1: 2, 3: 5, 8: 9 });
    const row = aRow({ split: 'months', months });
    expect(divided(row, 'whole', HALF_YEAR_2024)).toEqual([exactly(7)]);
    expect(divided({ ...row, measure: 'stock' }, 'whole', HALF_YEAR_2024)).toEqual([exactly(5)]);
    expect(divided(row, 'quarters')).toEqual(parts(4, { 1: 7, 3: 9 }));
    expect(divided({ ...row, measure: 'stock' }, 'quarters')).toEqual(parts(4, { 1: 5, 3: 9 }));
  });

  it('[K9] of before the period become Lũy kế kỳ trước', () => {
    const row = aRow({ split: 'months', months: parts(12, { 1: 2, 3: 5, 8: 9 }) });
    expect(beforeOf(row, QUARTER_3_2024)).toEqual(exactly(7));
    expect(beforeOf(row, YEAR_2024)).toBeNull();
  });

  it('[K9] are not added up over a cell that is no figure', () => {
    const months = parts(12, { 1: 2, 2: 'nhiều', 8: 9 });
    const row = aRow({ split: 'months', months });
    expect(divided(row, 'whole')).toEqual({ kind: 'unreadable', part: 1 });
    expect(divided(row, 'quarters')).toEqual({ kind: 'unreadable', part: 1 });
    expect(divided(row, 'whole', QUARTER_3_2024)).toEqual([exactly(9)]);
    const dashed = aRow({ split: 'months', months: parts(12, { 1: 2, 2: '-', 3: 1 }) });
    expect(divided(dashed, 'whole')).toEqual([exactly(3)]);
  });

  it('[K9] of quarters go to their last month, within the period', () => {
    const row = aRow({ split: 'quarters', quarters: parts(4, { 1: 3, 2: 4 }) });
    expect(divided(row, 'months')).toEqual(parts(12, { 3: 3, 6: 4 }));
    expect(divided(row, 'months', MAY_2024)).toEqual(parts(12, { 3: 3, 5: 4 }));
  });

  it('[K9] are not changed where the period would come to another figure', () => {
    const row = aRow({ split: 'months', months: parts(12, { 4: 1, 5: 2 }) });
    expect(divided(row, 'quarters', MAY_2024)).toEqual({ kind: 'differs' });
  });
});

const amount = fc.record({
  value: fc.nat(300),
  bound: fc.constantFrom('exact' as const, 'exact' as const, 'atLeast' as const),
});
const cells = (length: number) =>
  fc.array(fc.option(amount, { freq: 3 }), { minLength: length, maxLength: length });
const anyRow = fc.record({
  measure: fc.constantFrom(...MEASURES),
  whole: fc.option(amount),
  quarters: cells(4),
  months: cells(12),
  before: fc.option(fc.nat(300)),
});
const anyPeriod = fc
  .record({
    kind: fc.constantFrom(...PERIOD_KINDS.filter((kind) => kind !== 'campaign')),
    calendar: fc.constantFrom(...CALENDARS),
    month: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ kind, calendar, month }): Period => ({
    kind,
    window: proposeWindow(kind, { year: 2024, month, calendar }),
  }));
const SPLIT_PAIRS = [
  ['whole', 'quarters'],
  ['whole', 'months'],
  ['quarters', 'months'],
] as const;

const ownOf = (row: SplitRow): readonly Entry[] =>
  [row.split === 'whole' ? row.whole : row[row.split]].flat() as Entry[];

describe('[K9] whatever the figures are', () => {
  it('the figure of the period is the same before and after', () => {
    fc.assert(
      fc.property(
        anyRow,
        anyPeriod,
        fc.constantFrom(...SPLIT_PAIRS),
        fc.boolean(),
        (given, of, [coarse, fine], isWider) => {
          const [from, to] = isWider ? [coarse, fine] : [fine, coarse];
          const row: SplitRow = { ...given, split: from };
          const outcome = resplit(row, to, of);
          if (outcome.kind === 'differs') {
            expect([of.kind, [from, to].includes('quarters')]).toEqual(['month', true]);
            return;
          }
          if (outcome.kind !== 'done') throw new Error('every figure is readable');
          const amountIn = (split: Split, sources: typeof outcome.parts) =>
            amountOf(aCount({ measure: row.measure, figures: figuresOf(row, split, sources) }), of);
          const own = ownOf(row).map((_, part) => ({ from, part }));
          expect(amountIn(to, outcome.parts)).toEqual(amountIn(from, own));
        },
      ),
    );
  });

  it('months that were typed come back from the whole period and from quarters', () => {
    fc.assert(
      fc.property(anyRow, anyPeriod, fc.boolean(), (given, of, isLong) => {
        const row: SplitRow = { ...given, split: 'months', quarters: parts(4), before: null };
        const way: Split[] = isLong ? ['quarters', 'whole', 'months'] : ['whole', 'months'];
        if (isLong && of.kind === 'month') return;
        const back = way.reduce((at, to) => after(at, to, of), row);
        expect(back.months).toEqual(row.months);
      }),
    );
  });
});
