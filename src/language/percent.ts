import { type Bound, boundBefore } from './bound';
import { clean } from './hygiene';
import { NUMERAL, readNumeral } from './numeral';

/** What a cell for a ratio holds. */
export type PercentReading =
  | { readonly kind: 'empty' }
  /** "…": not known yet. */
  | { readonly kind: 'noFigure' }
  | {
      readonly kind: 'percent';
      readonly points: number;
      readonly bound: Bound;
      /** "100%", 100, or 1 and 0.875, which are fractions. */
      readonly form: 'sign' | 'points' | 'fraction';
    }
  | { readonly kind: 'ratio'; readonly part: number; readonly whole: number }
  | { readonly kind: 'unreadable'; readonly text: string };

const PERCENT = new RegExp(`^(?:[^\\d]*?[ :])??(${NUMERAL}) ?(%|phần trăm)?\\.?$`, 'u');
const RATIO = new RegExp(`^(${NUMERAL}) ?/ ?(${NUMERAL})(?: ?\\(.*\\))?$`);

/** A percentage typed as at most 1 without its sign is a fraction, above 1 percent points. */
export function readPercent(value: string | number | boolean | null): PercentReading {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') return ofNumber(value);
  const text = clean(String(value)).trim();
  if (text === '') return { kind: 'empty' };
  if (/^[.…]+$/.test(text)) return { kind: 'noFigure' };
  return ofRatio(text) ?? ofPercent(text) ?? { kind: 'unreadable', text };
}

function ofNumber(value: number): PercentReading {
  if (!Number.isFinite(value) || value < 0) return { kind: 'unreadable', text: String(value) };
  return value <= 1
    ? { kind: 'percent', points: hundredfold(value), bound: 'exact', form: 'fraction' }
    : { kind: 'percent', points: value, bound: 'exact', form: 'points' };
}

function ofRatio(text: string): PercentReading | null {
  const [, part = '', whole = ''] = RATIO.exec(text) ?? [];
  const above = readNumeral(part);
  const below = readNumeral(whole);
  return above === null || below === null ? null : { kind: 'ratio', part: above, whole: below };
}

function ofPercent(text: string): PercentReading | null {
  const [all, numeral = '', sign] = PERCENT.exec(text) ?? [];
  const value = readNumeral(numeral);
  if (all === undefined || value === null) return null;
  const before = all.slice(0, all.indexOf(numeral));
  const bound = boundBefore(before, before.length);
  if (
    before
      .slice(0, bound?.start)
      .trim()
      .replace(/^(?:đạt|tỷ lệ)?:?$/i, '') !== ''
  )
    return null;
  const reading = sign === undefined ? ofNumber(value) : { ...PLAIN, points: value };
  return reading.kind === 'percent' ? { ...reading, bound: bound?.bound ?? 'exact' } : reading;
}

const PLAIN = { kind: 'percent', bound: 'exact', form: 'sign' } as const;

/** 0.29 × 100 is 28.999999999999996 in binary; moving the point is exact. */
function hundredfold(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + 2}`);
}
