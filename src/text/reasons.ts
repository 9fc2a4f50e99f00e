import type { Basis } from '../domain/basis';
import type { Quantity, Ratio, Reason, ReasonOf } from '../domain/reason';
import type { TaskStatus } from '../domain/status';
import type { Task } from '../domain/plan';
import type { Rhythm } from '../domain/subPeriods';
import { writeDay } from '../language/dayText';
import { writeCount, writePercent } from '../language/number';
import { writeNumeral } from '../language/numeral';
import { sameFamily } from '../domain/sums';
import { basisFacts, basisPhrase } from './basis';
import { writeAmount } from './figures';
import { MARK_WORDS } from './words';

export const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
};

/** Why a task has its status, as the officer reads it beside the status. */
export function reasonPhrase({ reason, task, status, met }: TaskStatus): string {
  const onSchedule = status === 'inProgress' && reason.kind === 'frequency' && met === true;
  return `${onSchedule ? 'đúng tiến độ ' : ''}${phraseOf(reason, task)}`;
}

function phraseOf(reason: Reason, task: Task): string {
  const phrase = PHRASES[reason.kind] as (reason: Reason, task: Task) => string;
  return phrase(reason, task);
}

const PHRASES: {
  readonly [Kind in Reason['kind']]: (reason: ReasonOf<Kind>, task: Task) => string;
} = {
  basis: ({ basis }, task) => basisPhrase(basis, task),
  noBasis: (_, { mark }) => claimed(mark, 'chưa có kết quả, số liệu, tài liệu kiểm chứng'),
  noProof: (_, { mark }) => claimed(mark, 'chưa có số liệu, tài liệu kiểm chứng'),
  unmarked: () => `chưa đánh dấu ${MARK_WORDS.done}`,
  nothingEntered: () => 'chưa nhập kết quả và đánh giá',
  unitSaysNotDone: () => `đơn vị đánh giá ${MARK_WORDS.notDone}`,
  notApplicable: ({ because }) => NOT_APPLICABLE[because],
  quantity: quantityPhrase,
  ratio: ratioPhrase,
  frequency: ({ rhythm, met, due, byTotal }) =>
    due === 0
      ? `chưa hết ${RHYTHM_WORDS[rhythm]} nào`
      : `${met}/${due} ${RHYTHM_WORDS[rhythm]}${byTotal ? ' (theo tổng số)' : ''}`,
  parts: ({ done, parts }) => `${done}/${parts} phần`,
  explained: ({ explanation }) => `Đơn vị giải trình: ${explanation}`,
  past: ({ deadline, why }, task) => `quá thời hạn ${writeDay(deadline)}; ${phraseOf(why, task)}`,
};

const NOT_APPLICABLE: Readonly<Record<ReasonOf<'notApplicable'>['because'], string>> = {
  unit: 'đơn vị xác định không phát sinh',
  wholeIsZero: 'mẫu số bằng 0',
  parts: 'các phần đều không phát sinh',
};

/** "Đánh dấu Hoàn thành nhưng chưa có …" */
function claimed(mark: Task['mark'], lack: string): string {
  return mark === 'done' ? `Đánh dấu ${MARK_WORDS.done} nhưng ${lack}` : lack;
}

/** "01 cuộc thi; 14 đơn vị dự thi; 04 đường dẫn", "423/400 tin, bài", "288/300 tin, bài, thiếu 12 tin, bài". */
function quantityPhrase({ achieved, atLeast, unit, basis }: Quantity, task: Task): string {
  const isOpen = task.target.kind === 'quantity' && task.target.atLeast === null;
  const name = unit === '' ? '' : ` ${unit}`;
  if (achieved === null)
    return isOpen ? 'chưa có căn cứ' : `chưa có số liệu, chỉ tiêu ${writeNumeral(atLeast)}${name}`;
  if (isOpen) {
    if (unit === '') return basisPhrase(basis, task);
    return [`${writeAmount(achieved)}${name}`, ...basisFacts(without(basis, unit), task)].join(
      '; ',
    );
  }
  const held = `${writeAmount(achieved)}/${writeNumeral(atLeast)}${name}`;
  if (achieved.bound === 'unsure') return `${held}, số gần đúng chưa đủ căn cứ`;
  const lack = atLeast - achieved.value;
  return lack > 0 ? `${held}, thiếu ${writeCount(lack)}${name}` : held;
}

/** What is said already is not said twice. */
function without(basis: Basis, unit: string): Basis {
  const isOther = (sum: Basis['counts'][number]) => !sameFamily(sum, unit);
  return { ...basis, counts: basis.counts.filter(isOther), figures: basis.figures.filter(isOther) };
}

/** 1.249/1.250 = 99,9%: rounded down, it never reads as the whole. */
function ratioPhrase({ achieved, whole, percent, target }: Ratio): string {
  if (percent === null) return 'chưa có tử số, mẫu số';
  const share = writePercent(percent);
  const held =
    whole === null
      ? `${share}, chưa có tử số, mẫu số`
      : `${writeNumeral(achieved ?? 0)}/${writeNumeral(whole)} = ${share}`;
  return percent < target ? `${held}, chỉ tiêu ${writePercent(target)}` : held;
}
