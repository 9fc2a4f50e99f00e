import type { Count, CountRole } from '../../domain/plan';
import { namesCrowd } from '../../language/table/formWords';
import { isOfWhichHead, saysOfWhich } from '../../language/table/rowWords';
import { readUnit } from '../../language/unit';
import type { CountLine } from './line';

/** What stands above a row: its whole, and whether "trong đó" was said of it. */
export interface Above {
  readonly count: Count | null;
  readonly line: CountLine | null;
  readonly ofWhich: boolean;
}

export const NOTHING_ABOVE: Above = { count: null, line: null, ofWhich: false };

const PLAIN: CountRole = { kind: 'plain' };
const MEETINGS: readonly string[] = ['session', 'class', 'sketch', 'news'];

/** "Lượt người" beside its "cuộc", or a part of the row above; most rows stand for themselves. */
export function roleOf(line: CountLine, above: Above): CountRole {
  const whole = above.count;
  if (whole === null) return PLAIN;
  if (saysOfWhich(line.channel)) return { kind: 'ofWhich', of: whole.at };
  if (!isUnder(line, above)) return isCrowd(line, whole) ? { kind: 'paired', of: whole.at } : PLAIN;
  if (isCrowd(line, whole)) return { kind: 'paired', of: whole.at };
  const family = familyOf(line.unit);
  const same = line.unit === '' || family === familyOf(whole.unit);
  const isPart = above.ofWhich || (same && (above.line?.filled ?? false));
  return isPart && same ? { kind: 'ofWhich', of: whole.at } : PLAIN;
}

/** "- Cấp tỉnh" and 4.1 below 4. */
function isUnder({ style, number, dashed }: CountLine, { line, count }: Above): boolean {
  if (dashed || style === 'letter') return true;
  const whole = line?.number ?? count?.number ?? '';
  return style === 'decimal' && whole !== '' && number.startsWith(`${whole}.`);
}

/** Those who came, in the row under what they came to. */
function isCrowd({ unit, channel, dashed, number }: CountLine, whole: Count): boolean {
  if (!dashed && number !== '' && !namesCrowd(channel)) return false;
  const isPeople = unit === '' ? namesCrowd(channel) : familyOf(unit) === 'people';
  return isPeople && MEETINGS.includes(familyOf(whole.unit) ?? '');
}

function familyOf(unit: string) {
  return readUnit(unit)?.family ?? null;
}

/** The row "Trong đó:" that says nothing but that. */
export function opensParts({ channel, filled }: CountLine): boolean {
  return !filled && isOfWhichHead(channel);
}
