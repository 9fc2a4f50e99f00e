import type { Mark } from '../../domain/vocabulary';
import { isTick, readMark, type Verdict } from '../../language/mark';
import { saysNone } from '../../language/table/formWords';
import { percentOf } from './percentText';

/** The unit's verdict in a row, and what of it is not understood. */
export interface MarkRead {
  readonly mark: Mark | null;
  readonly unread: string | null;
}

/** "Đang thực hiện" is no verdict yet, and understood all the same. */
const MARK_OF: Readonly<Record<Verdict, Mark | null>> = {
  done: 'done',
  notDone: 'notDone',
  notApplicable: 'notApplicable',
  underway: null,
  notDue: null,
};

const NOTHING: MarkRead = { mark: null, unread: null };
const EMPTY = /^(?:[-–.…_/]*|0|false)$/i;

/** One column of verdicts: "Hoàn thành", "x", "100%". */
export function readMarkCell(text: string): MarkRead {
  if (EMPTY.test(text)) return NOTHING;
  const tick = /^true$/i.test(text) ? 'done' : readMark(text);
  if (tick !== null) return { mark: MARK_OF[tick], unread: null };
  const percent = percentOf(text);
  if (percent !== null) return { mark: percent >= 100 ? 'done' : null, unread: null };
  return { mark: null, unread: text };
}

/** Two columns of ticks. Both ticked say nothing, and so does a word that contradicts its column. */
export function readMarkPair(done: string, notDone: string): MarkRead {
  const isDone = ticked(done, 'done');
  const isNotDone = ticked(notDone, 'notDone');
  if (isDone === 'tick' && isNotDone === 'tick')
    return { mark: null, unread: `${done} | ${notDone}` };
  if (isDone === 'tick') return { mark: 'done', unread: unknown(isNotDone, notDone) };
  if (isNotDone === 'tick') return { mark: 'notDone', unread: unknown(isDone, done) };
  const words = [done, notDone].find((text) => !EMPTY.test(text) && !saysNone(text));
  return words === undefined ? NOTHING : readMarkCell(words);
}

type Ticked = 'tick' | 'empty' | 'words';

function ticked(text: string, column: 'done' | 'notDone'): Ticked {
  if (EMPTY.test(text) || saysNone(text)) return 'empty';
  const isSaid = isTick(text) || /^true$/i.test(text) || readMark(text) === column;
  return isSaid ? 'tick' : 'words';
}

function unknown(other: Ticked, text: string): string | null {
  return other === 'words' ? text : null;
}
