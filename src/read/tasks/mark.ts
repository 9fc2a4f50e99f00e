import type { Unreadable } from '../../domain/plan';
import type { Mark } from '../../domain/vocabulary';
import { isTick, readMark, type Verdict } from '../../language/mark';
import { saysNone } from '../../language/table/formWords';
import { percentOf } from './percentText';

/** The unit's verdict in a row, and what of it is not understood. */
export interface MarkRead {
  readonly mark: Mark | null;
  readonly unreadable: Unreadable | null;
}

/** "Đang thực hiện" is no verdict yet, and understood all the same. */
const MARK_OF: Readonly<Record<Verdict, Mark | null>> = {
  done: 'done',
  notDone: 'notDone',
  notApplicable: 'notApplicable',
  underway: null,
  notDue: null,
};

const NOTHING: MarkRead = { mark: null, unreadable: null };
const EMPTY = /^(?:[-–.…_/]*|0|false)$/i;

/** One column of verdicts: "Hoàn thành", "x", "100%". */
export function readMarkCell(text: string): MarkRead {
  if (EMPTY.test(text)) return NOTHING;
  const tick = /^true$/i.test(text) ? 'done' : readMark(text);
  if (tick !== null) return { mark: MARK_OF[tick], unreadable: null };
  const percent = percentOf(text);
  if (percent !== null) return { mark: percent >= 100 ? 'done' : null, unreadable: null };
  return { mark: null, unreadable: { text, problem: 'mark' } };
}

/** Two columns of ticks. Both ticked say nothing, and so does a word that contradicts its column. */
export function readMarkPair(done: string, notDone: string): MarkRead {
  const isDone = ticked(done, 'done');
  const isNotDone = ticked(notDone, 'notDone');
  if (isDone === 'tick' && isNotDone === 'tick')
    return { mark: null, unreadable: { text: `${done} | ${notDone}`, problem: 'bothMarks' } };
  if (isDone === 'tick') return { mark: 'done', unreadable: unknown(isNotDone, notDone) };
  if (isNotDone === 'tick') return { mark: 'notDone', unreadable: unknown(isDone, done) };
  const words = [done, notDone].find((text) => !EMPTY.test(text) && !saysNone(text));
  return words === undefined ? NOTHING : readMarkCell(words);
}

type Ticked = 'tick' | 'empty' | 'words';

function ticked(text: string, column: 'done' | 'notDone'): Ticked {
  if (EMPTY.test(text) || saysNone(text)) return 'empty';
  const isSaid = isTick(text) || /^true$/i.test(text) || readMark(text) === column;
  return isSaid ? 'tick' : 'words';
}

function unknown(other: Ticked, text: string): Unreadable | null {
  return other === 'words' ? { text, problem: 'mark' } : null;
}
