import { matchingKey } from './key';

/** What staff put into a column of ticks: any of these says yes. */
const TICKS = ['x', '✓', '✔', 'v', 'có', '1'].map(matchingKey);

const DONE = ['hoàn thành', 'ht', 'đã hoàn thành', 'đạt'].map(matchingKey);
const NOT_DONE = ['chưa hoàn thành', 'cht', 'không hoàn thành', 'chưa đạt'].map(matchingKey);

export function isTick(text: string): boolean {
  return TICKS.includes(matchingKey(text));
}

/** The unit's own verdict as it is written in one cell; null where the words are not known. */
export function readVerdict(text: string): 'done' | 'notDone' | null {
  const key = matchingKey(text);
  if (DONE.includes(key) || TICKS.includes(key)) return 'done';
  return NOT_DONE.includes(key) ? 'notDone' : null;
}
