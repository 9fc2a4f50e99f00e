import fc from 'fast-check';
import { BLANK_PLAN } from '../../src/domain/blank';
import type { Count, Entry, Figures, Plan, Target, Task } from '../../src/domain/plan';
import { BOUNDS } from '../../src/language/bound';
import { MARKS, MEASURES, PERIOD_KINDS } from '../../src/domain/vocabulary';
import { aCount, aPlan, aProof, aTask } from './plan';

/** What staff type, and what nobody would. */
const cellText = fc.oneof(
  fc.constantFrom(
    ...['', '', '-', '…', 'Kế hoạch số 29/KH-UBND ngày 31/01/2024', 'https://a.vn/tin-ve-cchc'],
    ...['Tổng kết tại báo cáo này', 'Đăng tải hơn 285 tin, bài', '38 cuộc với 950 lượt người'],
  ),
  fc.string({ unit: 'grapheme' }),
);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const amount = fc.record({ value: fc.nat(2000), bound: fc.constantFrom(...BOUNDS) });
const unit = fc.constantFrom('', 'tin, bài', 'cuộc', 'lượt người', 'TTHC', 'thứ lạ');
const aDay = fc.integer({ min: 45000, max: 45700 });
const number = fc.constantFrom('1', '2', '3', '3.a', '1.10', '13', '');

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.constant(null),
  amount,
  fc.constant({ text: 'nhiều', problem: 'words' } as const),
);

const figures: fc.Arbitrary<Figures> = fc.oneof(
  entry.map((value) => ({ split: 'whole', value }) as const),
  fc
    .array(entry, { minLength: 4, maxLength: 4 })
    .map((values) => ({ split: 'quarters', values }) as const),
  fc
    .array(entry, { minLength: 12, maxLength: 12 })
    .map((values) => ({ split: 'months', values }) as const),
);

const recurrence = { times: fc.integer({ min: 1, max: 4 }), unit, from: maybe(aDay) };

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom<Target>({ kind: 'qualitative' }, { kind: 'regular' }, { kind: 'deliverable' }),
  fc.record({ kind: fc.constant('quantity' as const), atLeast: maybe(fc.nat(500)), unit }),
  fc.record({ kind: fc.constant('ratio' as const), percent: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ kind: fc.constant('weekly' as const), ...recurrence }),
  fc.record({ kind: fc.constant('monthly' as const), ...recurrence }),
  fc.record({ kind: fc.constant('quarterly' as const), ...recurrence }),
);

const row = {
  content: fc.string({ minLength: 1 }),
  number,
  result: cellText,
  note: cellText,
  mark: fc.constantFrom(null, ...MARKS),
  target,
  achieved: maybe(amount),
  whole: maybe(fc.nat(2000)),
  deadline: maybe(aDay),
  reason: cellText,
  explanation: cellText,
  group: fc.constantFrom('', 'I', 'II'),
  lead: fc.constantFrom('', 'Văn phòng', 'Các sở, ngành tỉnh'),
  outside: fc.boolean(),
};

const task = fc.record({ ...row, parts: fc.array(fc.record(row).map(aTask), { maxLength: 3 }) });

const count: fc.Arbitrary<Partial<Count>> = fc.record({
  unit,
  figures,
  measure: fc.constantFrom(...MEASURES),
  tasks: fc.array(number, { maxLength: 3 }),
});

const period = fc
  .record({
    kind: fc.constantFrom(...PERIOD_KINDS),
    from: aDay,
    days: fc.nat(400),
    known: fc.boolean(),
  })
  .map(({ kind, from, days, known }) => ({
    kind,
    window: known ? { from, to: from + days } : null,
  }));

/** Everything that a workbook can hold, likely or not. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    tasks: fc.array(task, { maxLength: 12 }),
    counts: fc.array(count, { maxLength: 12 }),
    proofs: fc.array(fc.record({ tasks: fc.array(number, { maxLength: 2 }), day: maybe(aDay) }), {
      maxLength: 6,
    }),
    period,
  })
  .map(({ tasks, counts, proofs, period: own }) => ({
    ...aPlan(...(tasks satisfies Partial<Task>[])),
    counts: counts.map((given, index) =>
      aCount({ ...given, at: { sheet: 'Số liệu', row: index + 1 } }),
    ),
    proofs: proofs.map((given, index) =>
      aProof({ ...given, at: { sheet: 'Tài liệu kiểm chứng', row: index + 1 } }),
    ),
    report: { ...BLANK_PLAN.report, period: own },
  }));
