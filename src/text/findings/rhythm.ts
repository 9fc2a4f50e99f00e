import type { Rhythm } from '../../domain/subPeriods';
import type { Weekday } from '../../language/day';
import { RHYTHM_WORDS } from '../reasons';

const WEEKDAY_WORDS: Readonly<Record<Weekday, string>> = {
  1: 'thứ Hai',
  2: 'thứ Ba',
  3: 'thứ Tư',
  4: 'thứ Năm',
  5: 'thứ Sáu',
  6: 'thứ Bảy',
  7: 'Chủ nhật',
};

/** "thứ Năm hằng tuần", "hằng quý" */
export function rhythmWords(rhythm: Rhythm, weekday: Weekday | null): string {
  const day = weekday === null ? '' : `${WEEKDAY_WORDS[weekday]} `;
  return `${day}hằng ${RHYTHM_WORDS[rhythm]}`;
}

/** What is counted: "thứ Năm", "quý". */
export function rhythmUnit(rhythm: Rhythm, weekday: Weekday | null): string {
  return weekday === null ? RHYTHM_WORDS[rhythm] : WEEKDAY_WORDS[weekday];
}
