import type { Day } from '../day';
import { readDay } from '../dayText';
import { DOCUMENT_TYPES, typeOfAbbreviation } from './types';

/** What stands before and behind a number and symbol. */
export interface Surroundings {
  readonly start: number;
  readonly end: number;
  readonly type: string | null;
  /** Whether "số" stands before the number. */
  readonly numberWord: boolean;
  readonly comma: boolean;
  readonly day: Day | null;
  /** What is written behind "ngày"; null where nothing is. */
  readonly dayText: string | null;
  readonly issuer: string | null;
}

/** How far the words of one reference reach. */
const BEFORE = 32;
const BEHIND = 200;

const NAMES = Object.keys(DOCUMENT_TYPES).sort((a, b) => b.length - a.length);
const LEAD_IN = new RegExp(
  `(?<!\\p{L})(${NAMES.join('|')})(?: (số):?)? *$|(?<!\\p{L})(\\p{Lu}\\p{L}{0,3}) (số):? *$|(?<!\\p{L})(số):? *$`,
  'iu',
);

const DATE = String.raw`\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}(?!\d)|\d{1,2} tháng \d{1,2},? năm \d{4}`;
const DAY = new RegExp(
  `^( ?,)?\\s{0,4}(?:ban hành )?ngày\\s{0,4}(${DATE}|[\\d/.-]+[\\d/.]*)?`,
  'u',
);

/** What the document is about begins with a verb; before it stands who issued it. */
const SUBJECT =
  'về|ban hành|tuyên truyền|phê duyệt|quy định|hướng dẫn|triển khai|tổ chức|thực hiện|v\\/v';
const ISSUER = new RegExp(
  `^\\s{1,4}của\\s{1,4}([^,.;:()\\n]{1,80}?)(?=\\s(?:${SUBJECT})(?!\\p{L})|[,.;:()\\n]|$)`,
  'u',
);

const NAME_OF = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

export function surroundingsOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Surroundings {
  const before = text.slice(Math.max(0, start - BEFORE), start).replaceAll('\n', ' ');
  const [lead = '', name, ofName, abbreviation, ofAbbreviation, alone] = LEAD_IN.exec(before) ?? [];
  const short = abbreviation === undefined ? null : typeOfAbbreviation(abbreviation);
  const behind = text.slice(end, end + BEHIND);
  const [dated = '', comma, written] = DAY.exec(behind) ?? [];
  const reading = written === undefined ? null : readDay(written);
  return {
    start: start - (abbreviation !== undefined && short === null ? 'số '.length : lead.length),
    end: end + (written === undefined ? 0 : dated.length),
    type: name === undefined ? short : (NAME_OF.get(name.toLowerCase()) ?? null),
    numberWord: (ofName ?? ofAbbreviation ?? alone) !== undefined,
    comma: comma !== undefined && written !== undefined,
    day: reading?.kind === 'day' ? reading.day : null,
    dayText: written ?? null,
    issuer: ISSUER.exec(behind.slice(dated.length))?.[1] ?? null,
  };
}
