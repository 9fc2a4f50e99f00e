import { dateOf } from '../language/day';
import { dayOfSerial } from '../language/serial';
import { type Section, sectionsOf, type Token } from './formatSections';

const GENERAL = new Intl.NumberFormat('vi-VN', { useGrouping: false, maximumFractionDigits: 15 });
/** Read once: a sheet has thousands of cells and a handful of formats. */
const known = new Map<string, readonly Section[]>();

/**
 * A number as the format shows it, to Vietnamese eyes: points between thousands, a comma before
 * decimals. What a sheet of offices needs; fractions and exponents are shown plainly.
 */
export function formatNumber(value: number, format: string): string {
  const sections = known.get(format) ?? sectionsOf(format === '' ? 'General' : format);
  known.set(format, sections);
  const index = sectionFor(value, sections);
  const section = sections[index];
  if (section === undefined) return GENERAL.format(value);
  // The second part is for negative numbers and shows their sign itself, where it wants one.
  const isOwn = sections.length > 1 && index === 1 && section.holds === null;
  return written(isOwn ? Math.abs(value) : value, section.tokens);
}

function sectionFor(value: number, sections: readonly Section[]): number {
  if (sections.some(({ holds }) => holds !== null)) {
    const found = sections.findIndex(({ holds }) => holds?.(value) === true);
    return found >= 0 ? found : sections.findIndex(({ holds }) => holds === null);
  }
  if (value < 0 && sections.length > 1) return 1;
  return value === 0 && sections.length > 2 ? 2 : 0;
}

function written(value: number, tokens: readonly Token[]): string {
  const isTime = tokens.some(({ kind }) => kind === 'time');
  const points = tokens.some((token) => token.kind === 'literal' && token.text === '%');
  const number = points ? Number((value * 100).toPrecision(15)) : value;
  return tokens
    .map((token, index) => {
      switch (token.kind) {
        case 'literal':
          return token.text;
        case 'general':
          return GENERAL.format(number);
        case 'digits':
          return isTime ? '' : digitsOf(number, token.pattern);
        case 'time':
          return timeOf(value, token.letters, isMinute(tokens, index));
      }
    })
    .join('');
}

function digitsOf(value: number, pattern: string): string {
  const [whole = '', decimals = ''] = pattern.split('.');
  const least = decimals.replace(/[#?]/g, '').length;
  return new Intl.NumberFormat('vi-VN', {
    useGrouping: whole.includes(',') ? 'always' : false,
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, '').length),
    minimumFractionDigits: least,
    maximumFractionDigits: decimals.length,
  }).format(value);
}

function timeOf(serial: number, letters: string, minute: boolean): string {
  const day = dayOfSerial(serial);
  if (day === null && /[yd]|^m/.test(letters) && !minute) return '';
  const { year, month, day: dayOfMonth } = dateOf(day ?? 0);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const two = letters.length > 1 ? 2 : 1;
  const padded = (part: number) => String(part).padStart(two, '0');
  switch (letters.charAt(0)) {
    case 'y':
      return letters.length > 2 ? String(year) : String(year % 100).padStart(2, '0');
    case 'm':
      return padded(minute ? Math.floor(seconds / 60) % 60 : month);
    case 'd':
      return padded(dayOfMonth);
    case 'h':
      return padded(Math.floor(seconds / 3600) % 24);
    case 's':
      return padded(seconds % 60);
    default:
      return '';
  }
}

/** The letter m stands for minutes behind hours and before seconds. */
function isMinute(tokens: readonly Token[], index: number): boolean {
  const times = tokens.flatMap((token, at) => (token.kind === 'time' ? [{ ...token, at }] : []));
  const place = times.findIndex(({ at }) => at === index);
  return times[place - 1]?.letters[0] === 'h' || times[place + 1]?.letters[0] === 's';
}
