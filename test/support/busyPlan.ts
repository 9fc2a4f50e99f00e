import fc from 'fast-check';
import { BLANK_PLAN } from '../../src/domain/blank';
import type { Count, Entry, Figures, Plan, Proof, Target, Task } from '../../src/domain/plan';
import { MARKS } from '../../src/domain/vocabulary';
import { YEAR_2024 } from './figures';
import { aCount, aProof, aTask } from './plan';

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['Kế hoạch số 29/KH-UBND ngày 31/01/2024', 'https://a.vn/tin/1', 'tại báo cáo này', '-'],
      ...['Đài xã: 42 tin, bài', 'hơn 285 tin, bài\nhttps://a.vn/2', 'Thường xuyên trong năm 2024'],
      ...['Công văn 775/UBNDNV', 'hành chinh  ', 'thưc̣ hiêṇ', '3 cuộc, trong đó 5 cuộc ở thôn'],
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme' }) },
);

const number = fc.constantFrom('1', '2', '3', '4', '6', '7', '10', '1.', 'a)', '1.1', '');

const amount = fc.record({
  value: fc.oneof(fc.integer({ min: -2, max: 40 }), fc.constantFrom(2.5, 100, 1250, NaN, Infinity)),
  bound: fc.constantFrom('exact' as const, 'atLeast' as const, 'unsure' as const),
});

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.constant(null),
  amount,
  amount.map((each) => ({ ...each, asText: true as const })),
  fc.record({
    text: fc.string(),
    problem: fc.constantFrom('fraction', 'negative', 'several', 'words', 'ambiguous'),
  }),
);

const figures: fc.Arbitrary<Figures> = fc.oneof(
  entry.map((value) => ({ split: 'whole' as const, value })),
  fc.array(entry, { minLength: 4, maxLength: 4 }).map((values) => ({
    split: 'quarters' as const,
    values,
  })),
  fc.array(entry, { maxLength: 12 }).map((values) => ({ split: 'months' as const, values })),
);

const unit = fc.constantFrom('', 'tin, bài', 'tin, bài, phóng sự', 'cuộc', 'lượt người', 'km');

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom<Target>({ kind: 'qualitative' }, { kind: 'regular' }, { kind: 'deliverable' }),
  fc.record({
    kind: fc.constant('quantity' as const),
    atLeast: fc.option(fc.nat(50)),
    unit,
  }),
  fc.record({ kind: fc.constant('ratio' as const), percent: fc.constantFrom(90, 100) }),
  fc.record({
    kind: fc.constantFrom('weekly' as const, 'monthly' as const, 'quarterly' as const),
    times: fc.integer({ min: 1, max: 3 }),
    unit,
    from: fc.constant(null),
  }),
);

const task = fc.record({
  number,
  content: fc.oneof(
    fc.constantFrom('Đối thoại hằng quý', 'Đăng tin, bài trên Đài', 'Đăng các tin, bài trên Đài'),
    fc.string(),
  ),
  result: text,
  note: text,
  mark: fc.constantFrom(null, ...MARKS),
  target,
  achieved: fc.option(amount),
  whole: fc.option(fc.integer({ min: -1, max: 40 })),
  deadline: fc.option(fc.integer({ min: 45300, max: 45700 })),
  reason: text,
  explanation: text,
  group: fc.constantFrom('', 'I', 'II'),
  outside: fc.boolean(),
});

const count = fc.record({
  channel: fc.constantFrom('Đài xã', 'Trang TTĐT', ''),
  unit,
  measure: fc.constantFrom('flow' as const, 'stock' as const),
  figures,
  tasks: fc.array(number, { maxLength: 3 }),
  note: text,
  cumulative: fc.option(fc.nat(60)),
  cumulativeBefore: fc.option(fc.nat(60)),
  ofWhich: fc.option(fc.nat(8), { freq: 2 }),
});

/** A plan in which everything happens that staff have ever typed, and more. */
export const busyPlan: fc.Arbitrary<Plan> = fc
  .record({
    tasks: fc.array(fc.tuple(task, fc.array(task, { maxLength: 2 })), { maxLength: 8 }),
    counts: fc.array(count, { maxLength: 8 }),
    proofs: fc.array(
      fc.record({ tasks: fc.array(number, { maxLength: 2 }), name: text, location: text }),
      {
        maxLength: 4,
      },
    ),
    narrative: fc.array(text, { maxLength: 3 }),
    promised: fc.option(fc.array(fc.record({ content: text }), { maxLength: 4 })),
    day: fc.option(fc.integer({ min: 45300, max: 45700 })),
    total: fc.option(fc.nat(9)),
  })
  .map(({ tasks, counts, proofs, narrative, promised, day, total }) => ({
    ...BLANK_PLAN,
    report: { ...BLANK_PLAN.report, period: YEAR_2024, day },
    tasks: tasks.map(([own, parts], row) => ({
      ...taskAt(own, row + 1),
      parts: parts.map((part, index) => taskAt(part, 100 + row * 10 + index)),
    })),
    counts: counts.map(({ ofWhich, ...own }, row): Count =>
      aCount({
        ...own,
        at: { sheet: 'Số liệu', row: row + 1 },
        role:
          ofWhich === null
            ? { kind: 'plain' }
            : { kind: 'ofWhich', of: { sheet: 'Số liệu', row: ofWhich } },
      }),
    ),
    proofs: proofs.map((own, row): Proof =>
      aProof({ ...own, at: { sheet: 'Tài liệu kiểm chứng', row: row + 1 } }),
    ),
    narrative: narrative.map((own, row) => ({ at: { sheet: 'Lời báo cáo', row }, text: own })),
    promised,
    totalLine:
      total === null
        ? null
        : {
            at: { sheet: 'Phụ lục', row: 30 },
            tasks: total,
            done: total,
            notDone: null,
            notApplicable: null,
          },
  }));

function taskAt(given: Partial<Task>, row: number): Task {
  return aTask({ ...given, at: { sheet: 'Nhiệm vụ', row } });
}
