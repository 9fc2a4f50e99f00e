import type { Weekday } from './day';
import { cleaned } from './hygiene/cleaned';
import type { Span } from './hygiene/quirk';

export const RECURRENCES = ['day', 'week', 'month', 'quarter', 'halfYear', 'year'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

/** How often a plan wants something done. */
export type Frequency =
  /** "thường xuyên trong năm" */
  | { readonly kind: 'continuous' }
  | {
      readonly kind: 'every';
      readonly period: Recurrence;
      /** How many times in each: "02 lần/quý". */
      readonly times: number;
      /** "thứ Năm hàng tuần" */
      readonly weekday: Weekday | null;
    }
  /** "định kỳ", without a period: it must be asked. */
  | { readonly kind: 'periodic' }
  /** "khi có nhu cầu" */
  | { readonly kind: 'onDemand' }
  /** "theo quy định" */
  | { readonly kind: 'asRegulated' };

export type FrequencyAt = Frequency & Span;

const PERIODS: Readonly<Record<string, Recurrence>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  '6 tháng': 'halfYear',
  '06 tháng': 'halfYear',
  'sáu tháng': 'halfYear',
  năm: 'year',
};

const WEEKDAYS: Readonly<Record<string, Weekday>> = {
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy': 6,
  'chủ nhật': 7,
};

const PERIOD = String.raw`0?6 tháng|sáu tháng|ngày|tuần|tháng|quý|năm`;
const DAY_NAME = Object.keys(WEEKDAYS).join('|');

/**
 * "hàng tuần", "hằng quý, 6 tháng, năm", "mỗi tháng 02 lần", "01 lần/quý". Behind the first period
 * others may follow bare; "6 tháng đầu năm" and "trong năm" are stretches of time, not frequencies.
 */
const EVERY = loose(
  String.raw`(?<!\p{L})(?:(${DAY_NAME}) )?(?:hàng|hằng|mỗi) (${PERIOD})(?!\p{L})` +
    String.raw`((?:(?:,\s?| và | hoặc )(?:hàng |hằng |mỗi )?(?:${PERIOD})(?!\p{L}| đầu| cuối))*)(?: (\d{1,2}) lần)?` +
    String.raw`|(?<![\p{L}\d])(\d{1,2}) (?:lần|cuộc|buổi|tin|bài|kỳ)\s?\/\s?(${PERIOD})(?!\p{L})` +
    String.raw`|(?<!\p{L})định kỳ (0?6 tháng)(?!\p{L}| đầu| cuối)`,
);

const NOT_SO = 'chưa |chưa được |chưa thực hiện |chưa được thực hiện |không |thiếu |thiếu sự ';

const PLAIN: readonly (readonly [pattern: RegExp, kind: Exclude<Frequency['kind'], 'every'>])[] = [
  [loose(String.raw`(?<!\p{L}|${NOT_SO})thường xuyên(?!\p{L})`), 'continuous'],
  [loose(String.raw`(?<!\p{L})định kỳ(?! (?:hàng|hằng|mỗi|\d|thứ)|\p{L})`), 'periodic'],
  [loose(String.raw`(?<!\p{L})khi có (?:nhu cầu|yêu cầu|phát sinh)(?!\p{L})`), 'onDemand'],
  [loose(String.raw`(?<!\p{L})theo (?:đúng )?quy định(?!\p{L})`), 'asRegulated'],
];

/** Between two words may stand a line end, and more than one in converted documents. */
function loose(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(' ', String.raw`\s{1,4}`), 'giu');
}

/** Every frequency that a text names, in its order. */
export function findFrequencies(text: string): FrequencyAt[] {
  const { text: clear, origin } = cleaned(text);
  const found = [
    ...Array.from(clear.matchAll(EVERY)).flatMap(everyIn),
    ...PLAIN.flatMap(([pattern, kind]) =>
      Array.from(clear.matchAll(pattern), ({ 0: words, index }) => ({
        kind,
        start: index,
        end: index + words.length,
      })),
    ),
  ].sort((a, b) => a.start - b.start);
  return found.map((frequency) => ({
    ...frequency,
    start: origin(frequency.start),
    end: origin(frequency.end),
  }));
}

/** What a cell for a frequency says; the first counts. */
export function readFrequency(text: string): Frequency | null {
  const [first] = findFrequencies(text);
  if (first === undefined) return null;
  if (first.kind !== 'every') return { kind: first.kind };
  const { kind, period, times, weekday } = first;
  return { kind, period, times, weekday };
}

function everyIn(match: RegExpExecArray): FrequencyAt[] {
  const [words, weekday, first, others = '', times, count, perPeriod, sixMonths] = match;
  const span = { start: match.index, end: match.index + words.length };
  const named = first ?? perPeriod ?? sixMonths ?? '';
  const rest = others.toLowerCase().match(loose(PERIOD)) ?? [];
  return [named.toLowerCase(), ...rest].flatMap((name, index) => {
    const period = PERIODS[name.replace(/\s+/g, ' ')];
    if (period === undefined) return [];
    return [
      {
        kind: 'every' as const,
        period,
        times: Number(times ?? count ?? 1),
        weekday:
          index === 0
            ? (WEEKDAYS[weekday?.toLowerCase().replace(/\s+/g, ' ') ?? ''] ?? null)
            : null,
        ...span,
      },
    ];
  });
}
