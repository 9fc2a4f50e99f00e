import fc from 'fast-check';
import { BLANK_PLAN } from '../../../src/domain/blank';
import { monthWindow, type Period, proposeWindow, yearOf } from '../../../src/domain/period';
import type { Count, Entry, Figures, Plan, Proof, Target, Task } from '../../../src/domain/plan';
import { CALENDARS, MARKS, PERIOD_KINDS, type Split } from '../../../src/domain/vocabulary';
import type { Bound } from '../../../src/language/bound';
import type { Day } from '../../../src/language/day';
import { aCount, aProof, aTask } from '../../support/plan';

/** Random plans that an officer could enter with our sheets: everything is read and reckoned alike. */

const YEAR = 2024;

export interface Case {
  readonly plan: Plan;
  readonly planStart: Day | null;
  readonly calendar: (typeof CALENDARS)[number];
  readonly month: number;
  readonly split: Split;
}

const RESULTS = [
  ...['', '', '', '-', '…', 'Đã triển khai thường xuyên trong năm'],
  ...['Kế hoạch số 29/KH-UBND ngày 31/01/2024 của UBND xã', 'Công văn số 775/UBND-NV'],
  ...['Nghị định 20/2008/NĐ-CP; Nghị quyết 01-NQ/TU', 'Tổng kết tại báo cáo này.'],
  ...['Đăng tải 42 tin, bài', 'Tổ chức 03 cuộc đối thoại, 950 lượt người dự', 'Phát 1.250 tin bài'],
  ...['Xem https://vinhlinh.quangtri.gov.vn/tin-ve-cchc', 'Treo 10 băng rôn; 100 tờ rơi'],
];
const NOTES = [
  ...['', '', '', '', 'Ghi chú của đơn vị', 'http://a.vn/1\nhttps://a.vn/2'],
  ...['Đài Truyền thanh xã: 20 tin, bài', 'Quyết định số 4963/QĐ-UBND ngày 28/12/2020'],
];

const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 2) =>
  fc.option(value, { nil: null, freq });
const aDay = fc.integer({ min: 45270, max: 45700 });
const unit = fc.constantFrom(
  '',
  '',
  'tin, bài',
  'bài',
  'cuộc',
  'lượt người',
  'TTHC',
  'km',
  'Tin bài',
);

const amount = fc.record({
  value: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 1, 999, 1000, 1250, 1234567)),
  bound: fc.constantFrom<Bound>('exact', 'exact', 'exact', 'atLeast', 'unsure'),
});
const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 8, arbitrary: amount },
  {
    weight: 1,
    arbitrary: fc
      .nat(50)
      .map((value) => ({ value, bound: 'exact' as const, asText: true as const })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Entry>(
      { text: '38 cuộc với 950 lượt người', problem: 'several' },
      { text: 'nhiều', problem: 'words' },
    ),
  },
);

function figures(split: Split): fc.Arbitrary<Figures> {
  if (split === 'whole') return entry.map((value) => ({ split, value }));
  const length = split === 'months' ? 12 : 4;
  return fc
    .array(entry, { minLength: length, maxLength: length })
    .map((values) => ({ split, values }));
}

const recurrence = { times: fc.integer({ min: 1, max: 3 }), unit, from: fc.constant(null) };
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom<Target>({ kind: 'qualitative' }, { kind: 'regular' }, { kind: 'deliverable' }),
  fc.record({
    kind: fc.constant('quantity' as const),
    atLeast: maybe(fc.constantFrom(1, 3, 20, 60, 400)),
    unit,
  }),
  fc.record({
    kind: fc.constant('ratio' as const),
    percent: fc.constantFrom(50, 90, 95.5, 99.9, 100),
  }),
  fc.record({ kind: fc.constant('weekly' as const), ...recurrence }),
  fc.record({ kind: fc.constant('monthly' as const), ...recurrence }),
  fc.record({ kind: fc.constant('quarterly' as const), ...recurrence }),
);

const row = fc
  .record({
    content: fc.constantFrom('Xây dựng kế hoạch', 'Đăng tin, bài', 'Tổ chức đối thoại'),
    result: fc.constantFrom(...RESULTS),
    note: fc.constantFrom(...NOTES),
    mark: fc.constantFrom(null, ...MARKS, 'done' as const, 'done' as const, 'done' as const),
    target,
    achieved: maybe(amount),
    whole: maybe(fc.constantFrom(0, 1, 20, 60, 1250), 3),
    deadline: maybe(aDay),
    reason: fc.constantFrom('', '', 'Do bão'),
    explanation: fc.constantFrom('', '', '', 'Chủ tịch xác định đã xong'),
    thursday: fc.integer({ min: 1, max: 4 }),
    empty: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ thursday, empty, ...given }): Partial<Task> => {
    if (empty === 1)
      return { content: given.content, target: given.target, deadline: given.deadline };
    if (given.target.kind === 'ratio') return { ...given, ...ratioFigures(given) };
    if (given.target.kind !== 'weekly' || thursday !== 1) return given;
    const content = 'Phát chuyên mục vào thứ Năm hàng tuần';
    return { ...given, content, target: { ...given.target, weekday: 4 } };
  });

/** With a whole the numerator is a count; without one it is a percentage. */
function ratioFigures({ achieved, whole }: Pick<Task, 'achieved' | 'whole'>): Partial<Task> {
  if (achieved === null || whole !== null) return {};
  const share = [0.5, 0.875, 0.999, 1, 87.5, 99.95, 100][achieved.value % 7] ?? 1;
  return { achieved: { value: share, bound: 'exact' } };
}

const numbers = fc.constantFrom('1', '2', '3', '4', '5', '6', '13', '3.1', '2.a', '99');

function aCase(split: Split): fc.Arbitrary<Case> {
  const period = fc
    .record({
      kind: fc.constantFrom(...PERIOD_KINDS, 'year' as const, 'year' as const),
      calendar: fc.constantFrom(...CALENDARS),
      month: fc.integer({ min: 1, max: 12 }),
      known: fc.integer({ min: 1, max: 8 }),
      days: fc.nat(60),
    })
    .map(({ kind, calendar, month, known, days }) => {
      const window = windowOf({ kind, calendar, month, days, isKnown: known > 1 });
      return { period: { kind, window } satisfies Period, calendar, month };
    });
  return fc
    .record({
      period,
      tasks: fc.array(fc.tuple(row, fc.array(row, { maxLength: 2 }), fc.nat(5)), {
        minLength: 30,
        maxLength: 40,
      }),
      counts: fc.array(
        fc.record({
          channel: fc.constantFrom('Cổng Thông tin điện tử', 'Đài truyền thanh xã', 'Hội nghị'),
          unit: unit.filter((one) => one !== ''),
          measure: fc.constantFrom('flow' as const, 'flow' as const, 'stock' as const),
          figures: figures(split),
          tasks: fc.array(numbers, { maxLength: 3 }),
          cumulativeBefore: maybe(fc.nat(60)),
          target: maybe(fc.constantFrom(0, 10, 60)),
          sub: fc.integer({ min: 1, max: 6 }),
          group: fc.constantFrom('', '', 'Tuyên truyền trên mạng'),
        }),
        { minLength: 12, maxLength: 25 },
      ),
      proofs: fc.array(
        fc.record({
          tasks: fc.array(numbers, { maxLength: 2 }),
          name: fc.constantFrom('', 'Kế hoạch số 29/KH-UBND', 'Ảnh băng rôn', 'Tại báo cáo này'),
          location: fc.constantFrom('', 'https://a.vn/1', 'Lưu tại Văn phòng'),
          day: maybe(aDay),
        }),
        { maxLength: 12 },
      ),
      planStart: maybe(fc.integer({ min: 45280, max: 45600 })),
    })
    .map(({ period: chosen, tasks, counts, proofs, planStart }): Case => ({
      plan: {
        ...BLANK_PLAN,
        report: {
          ...BLANK_PLAN.report,
          period: chosen.period,
          year: chosen.period.window === null ? null : YEAR,
        },
        tasks: numbered(tasks, planStart),
        counts: counts.map((given, index) => countAt(given, index, split)),
        proofs: proofs.map((given) => aProof(given)) satisfies Proof[],
      },
      planStart,
      split,
      calendar: chosen.calendar,
      month: chosen.month,
    }));
}

interface WindowChoice {
  readonly kind: Period['kind'];
  readonly calendar: Case['calendar'];
  readonly month: number;
  readonly days: number;
  readonly isKnown: boolean;
}

/** Proposed, or a little shorter since somebody typed another cut-off; within one year. */
function windowOf({ kind, calendar, month, days, isKnown }: WindowChoice): Period['window'] {
  if (!isKnown) return null;
  const window = proposeWindow(kind, { year: YEAR, month, calendar });
  if (window === null) {
    return {
      from: monthWindow(YEAR, month, calendar).from,
      to: monthWindow(YEAR, 12, calendar).to,
    };
  }
  const cut = days < 20 && kind !== 'month' ? days : 0;
  const to = window.to - cut;
  return yearOf({ from: window.from, to }) === YEAR ? { from: window.from, to } : window;
}

type Rows = readonly (readonly [Partial<Task>, readonly Partial<Task>[], number])[];

function numbered(rows: Rows, planStart: Day | null): Task[] {
  const started = (task: Partial<Task>): Partial<Task> =>
    task.target !== undefined && 'from' in task.target
      ? { ...task, target: { ...task.target, from: planStart } }
      : task;
  return rows.map(([given, parts, place], index) => {
    const number = String(index + 1);
    const outside = index > rows.length - 4;
    const group = outside
      ? ''
      : index < 10
        ? ''
        : index < 20
          ? 'Tuyên truyền nội bộ'
          : 'Tuyên truyền chung';
    return aTask({
      ...started(given),
      number,
      group,
      outside,
      parts:
        place > 1
          ? []
          : parts.map((part, each) =>
              aTask({
                ...started(part),
                number: `${number}.${place === 0 ? each + 1 : 'ab'[each]}`,
              }),
            ),
    });
  });
}

function countAt(
  { sub, ...given }: Partial<Count> & { sub: number },
  index: number,
  split: Split,
): Count {
  const at = { sheet: 'Số liệu', row: index + 1 };
  const of = { sheet: 'Số liệu', row: index };
  const number = String(index + 1);
  const before = split === 'whole' ? (given.cumulativeBefore ?? null) : null;
  // A row below another stands in its group.
  const group = index > 0 && sub <= 2 ? '' : (given.group ?? '');
  const own = { ...given, group, at, number, cumulativeBefore: before };
  if (index === 0 || sub > 2) return aCount(own);
  return sub === 1
    ? aCount({
        ...own,
        unit: 'lượt người',
        channel: '- Lượt người dự',
        role: { kind: 'paired', of },
      })
    : aCount({
        ...own,
        unit: 'tin, bài',
        channel: '- Trong đó: cấp xã',
        role: { kind: 'ofWhich', of },
      });
}

/** Hundreds of tasks in a handful of workbooks, always the same ones. */
export function cases(): Case[] {
  const seeds = [11, 22, 33, 44, 55];
  return (['whole', 'quarters', 'months'] as const).flatMap((split, each) =>
    seeds.flatMap((seed) => fc.sample(aCase(split), { seed: seed + each, numRuns: 1 })),
  );
}
