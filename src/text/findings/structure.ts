import { writeDay } from '../../language/dayText';
import { writeCount } from '../../language/number';
import { reasonPhrase } from '../reasons';
import { FIELD_WORDS, MARK_WORDS, STATUS_WORDS, taskName } from '../words';
import { rhythmUnit, rhythmWords } from './rhythm';
import { type Sentences, thatTask } from './sentence';

type Structure =
  | 'doneWithoutBasis'
  | 'notEntered'
  | 'unknownMark'
  | 'unmarked'
  | 'claimedAgainstRule'
  | 'notDoneThoughMet'
  | 'vagueResult'
  | 'figuresInNote'
  | 'duplicateNumber'
  | 'numberJump'
  | 'unknownTask'
  | 'duplicateTask'
  | 'nearDuplicateTask'
  | 'missingFromReport'
  | 'notInPlan'
  | 'wrongTotalLine'
  | 'withoutReason'
  | 'allDoneEarly'
  | 'notApplicableWithoutReason'
  | 'frequencyInProse'
  | 'periodUnstated'
  | 'emptyQuarter';

const TOTALS = {
  tasks: 'nhiệm vụ',
  done: `nhiệm vụ ${STATUS_WORDS.done.toLowerCase()}`,
  notDone: `nhiệm vụ ${STATUS_WORDS.notDone.toLowerCase()}`,
} as const;

const MARK_CHOICES = `${MARK_WORDS.done}, ${MARK_WORDS.notDone} hoặc ${MARK_WORDS.notApplicable}`;

const CLAIMED = `Bổ sung kết quả, chuyển sang ${MARK_WORDS.notDone} hoặc ghi ${FIELD_WORDS.explanation}.`;

/** Tasks: their numbers, marks, results and reasons. */
export const STRUCTURE_SENTENCES: Sentences<Structure> = {
  doneWithoutBasis: ofTask(
    `đã đánh dấu ${MARK_WORDS.done} nhưng chưa có kết quả, số liệu, tài liệu kiểm chứng. ` +
      `Nhập ${FIELD_WORDS.result} hoặc chuyển sang ${MARK_WORDS.notDone}.`,
  ),
  notEntered: ofTask(
    `chưa nhập. Nhập ${FIELD_WORDS.result} và chọn ${MARK_WORDS.done} hoặc ${MARK_WORDS.notDone}.`,
  ),
  unknownMark: {
    one: ({ number, text, both }) =>
      both
        ? `${taskName(number)}: đánh dấu cả ${MARK_WORDS.done} và ${MARK_WORDS.notDone}. Chỉ chọn một.`
        : `${taskName(number)}: không hiểu “${text}” ở cột ${FIELD_WORDS.mark}. Chọn ${MARK_CHOICES}.`,
    many: `Không hiểu nội dung cột ${FIELD_WORDS.mark}. Chọn ${MARK_CHOICES}.`,
  },
  claimedAgainstRule: {
    one: ({ status }) => {
      const why = reasonPhrase({ ...status, task: { ...status.task, mark: null } });
      return `${taskName(status.task.number)}: đã đánh dấu ${MARK_WORDS.done} nhưng chưa đạt chỉ tiêu: ${why}. ${CLAIMED}`;
    },
    many: `Nhiệm vụ đã đánh dấu ${MARK_WORDS.done} nhưng chưa đạt chỉ tiêu. ${CLAIMED}`,
  },
  unmarked: ofTask(
    `đã có kết quả nhưng chưa chọn ${FIELD_WORDS.mark} nên tính là ${STATUS_WORDS.notDone.toLowerCase()}. Chọn ${MARK_WORDS.done} hoặc ${MARK_WORDS.notDone}.`,
  ),
  notDoneThoughMet: ofTask(
    `đánh dấu ${MARK_WORDS.notDone} nhưng kết quả đã đạt chỉ tiêu. Kiểm tra lại ${FIELD_WORDS.mark}.`,
  ),
  vagueResult: {
    one: ({ number }) =>
      `${taskName(number)}: ${FIELD_WORDS.result} còn chung chung. Bổ sung số liệu, số văn bản hoặc đường dẫn.`,
    many: `${FIELD_WORDS.result} còn chung chung. Bổ sung số liệu, số văn bản hoặc đường dẫn.`,
  },
  figuresInNote: {
    one: ({ number }) =>
      `${taskName(number)}: số liệu đang nằm ở ${FIELD_WORDS.note}. Chọn Sửa để chuyển sang ${FIELD_WORDS.result}.`,
    many: `Số liệu đang nằm ở ${FIELD_WORDS.note}. Chọn Sửa để chuyển sang ${FIELD_WORDS.result}.`,
  },
  duplicateNumber: {
    one: ({ number }) =>
      `${FIELD_WORDS.number} ${number} bị trùng. Đánh lại số để các trang khác ghi đúng nhiệm vụ.`,
    many: `${FIELD_WORDS.number} bị trùng. Đánh lại số để các trang khác ghi đúng nhiệm vụ.`,
  },
  numberJump: {
    one: ({ number, expected }) =>
      `${FIELD_WORDS.number} ${number} không liên tục, đúng thứ tự là ${expected}. Đánh lại số hoặc bổ sung nhiệm vụ còn thiếu.`,
    many: `${FIELD_WORDS.number} không liên tục. Đánh lại số hoặc bổ sung nhiệm vụ còn thiếu.`,
  },
  unknownTask: {
    one: ({ number }) =>
      `Nhiệm vụ số “${number}”: không có nhiệm vụ này. Ghi đúng ${FIELD_WORDS.number} ở trang Nhiệm vụ.`,
    many: `Nhiệm vụ số không có ở trang Nhiệm vụ. Ghi đúng ${FIELD_WORDS.number}.`,
  },
  duplicateTask: {
    one: ({ number, sameAs }) =>
      `${taskName(number)} trùng nội dung với ${thatTask(sameAs)}. Gộp thành một nhiệm vụ hoặc ghi rõ điểm khác nhau.`,
    many: 'Nhiệm vụ trùng nội dung. Gộp thành một nhiệm vụ hoặc ghi rõ điểm khác nhau.',
  },
  nearDuplicateTask: {
    one: ({ number, sameAs }) =>
      `${taskName(number)} gần giống ${thatTask(sameAs)}. Kiểm tra có phải một nhiệm vụ ghi hai lần không.`,
    many: 'Nhiệm vụ gần giống nhau. Kiểm tra có phải một nhiệm vụ ghi hai lần không.',
  },
  missingFromReport: {
    one: ({ content }) =>
      `Nhiệm vụ của kế hoạch chưa có trong báo cáo: “${shortened(content)}”. Bổ sung kết quả của nhiệm vụ này.`,
    many: 'Nhiệm vụ của kế hoạch chưa có trong báo cáo. Bổ sung kết quả của các nhiệm vụ này.',
  },
  notInPlan: ofTask(
    'không có trong kế hoạch. Kiểm tra nội dung hoặc chuyển vào nhóm nhiệm vụ phát sinh ngoài kế hoạch.',
  ),
  wrongTotalLine: {
    one: ({ what, written, rows }) =>
      `Dòng tổng số ghi ${writeCount(written)} ${TOTALS[what]}; bảng có ${writeCount(rows)}. Sửa lại dòng tổng số.`,
    many: 'Dòng tổng số không khớp với bảng. Sửa lại dòng tổng số.',
  },
  withoutReason: {
    one: ({ number, status }) =>
      `${taskName(number)}: ${STATUS_WORDS[status].toLowerCase()} nhưng chưa ghi nguyên nhân. Nhập ${FIELD_WORDS.reason}.`,
    many: `Nhiệm vụ chưa hoàn thành nhưng chưa ghi nguyên nhân. Nhập ${FIELD_WORDS.reason}.`,
  },
  allDoneEarly: {
    one: ({ day, end }) =>
      `Báo cáo ngày ${writeDay(day)} lập trước khi hết kỳ (${writeDay(end)}) nhưng tất cả nhiệm vụ đều hoàn thành. Kiểm tra lại các nhiệm vụ còn thực hiện đến hết kỳ.`,
    many: 'Tất cả nhiệm vụ đều hoàn thành trước khi hết kỳ. Kiểm tra lại các nhiệm vụ còn thực hiện đến hết kỳ.',
  },
  notApplicableWithoutReason: ofTask(
    `đánh dấu ${MARK_WORDS.notApplicable} nhưng chưa ghi lý do. Ghi lý do ở cột ${FIELD_WORDS.note}.`,
  ),
  frequencyInProse: {
    one: ({ number, rhythm, weekday, met, due }) =>
      `${taskName(number)}: nội dung nêu thực hiện ${rhythmWords(rhythm, weekday)}, số liệu mới đủ cho ${writeCount(met)}/${writeCount(due)} ${rhythmUnit(rhythm, weekday)}. Bổ sung số liệu hoặc kiểm tra lại định kỳ.`,
    many: 'Nhiệm vụ nêu định kỳ nhưng số liệu chưa đủ các kỳ. Bổ sung số liệu hoặc kiểm tra lại định kỳ.',
  },
  periodUnstated: ofTask(
    'ghi “định kỳ” nhưng kế hoạch chưa nêu chu kỳ. Nếu có, ghi rõ hằng tuần, hằng tháng hay hằng quý.',
  ),
  emptyQuarter: {
    one: ({ number, quarters }) =>
      `${taskName(number)}: thực hiện thường xuyên nhưng ${quarters.map(({ from, to }) => `từ ${writeDay(from)} đến ${writeDay(to)}`).join('; ')} chưa có số liệu. Bổ sung số liệu hoặc ghi rõ ở ${FIELD_WORDS.note}.`,
    many: `Nhiệm vụ thường xuyên có quý chưa có số liệu. Bổ sung số liệu hoặc ghi rõ ở ${FIELD_WORDS.note}.`,
  },
};

function ofTask(says: string) {
  return {
    one: ({ number }: { readonly number: string }) => `${taskName(number)}: ${says}`,
    many: `Nhiệm vụ ${says}`,
  };
}

/** The first words are enough to find it in the plan. */
function shortened(content: string): string {
  const words = content.trim().split(/\s+/);
  return words.length <= 15 ? words.join(' ') : `${words.slice(0, 15).join(' ')}…`;
}
