import type { Bound } from '../../language/bound';
import { writeCount } from '../../language/number';
import type { Where } from '../../domain/statedFigures';
import { CHANNEL_WORDS, SCOPE_WORDS } from '../channelWords';
import { FIELD_WORDS, taskName } from '../words';
import { rhythmWords } from './rhythm';
import { type Sentences, thatTask } from './sentence';

type ProseCheck =
  | 'proseAgainstCounts'
  | 'partAboveWhole'
  | 'approximateInProse'
  | 'shareInProse'
  | 'saidNotRegular'
  | 'frequencyInResult';

/** Figures and claims of the texts, against each other and against Số liệu. */
export const PROSE_SENTENCES: Sentences<ProseCheck> = {
  proseAgainstCounts: {
    one: ({ channel, scope, figures }) => {
      const said = figures
        .map(({ where, value, unit }) => `${whereWords(where)} ghi ${writeCount(value)} ${unit}`)
        .join('; ');
      return scope === null
        ? `${CHANNEL_WORDS[channel]}: ${said}. Thống nhất một số liệu, hoặc ghi rõ phạm vi, đơn vị tính của từng số.`
        : `${CHANNEL_WORDS[channel]} ${SCOPE_WORDS[scope]}: ${said}. Thống nhất một số liệu.`;
    },
    many: 'Số liệu của cùng một hình thức tuyên truyền ghi khác nhau. Thống nhất số liệu, hoặc ghi rõ phạm vi, đơn vị tính.',
  },
  partAboveWhole: {
    one: ({ part, bound, whole, unit, inferred }) =>
      inferred === null
        ? `“Trong đó” ${atLeast(bound)}${writeCount(part)} ${unit} lớn hơn tổng ${writeCount(whole)} ${unit}. Kiểm tra lại hai số.`
        : `${CHANNEL_WORDS[inferred.channel]}: ${SCOPE_WORDS[inferred.scope]} ${atLeast(bound)}${writeCount(part)} ${unit}, ` +
          `nhưng ${SCOPE_WORDS.downward} chỉ có ${writeCount(whole)} ${unit}. Kiểm tra lại phạm vi của hai số.`,
    many: 'Số “trong đó” lớn hơn tổng. Kiểm tra lại các số.',
  },
  approximateInProse: {
    one: ({ number, written }) =>
      number === null
        ? `“${written}” là số gần đúng. Nếu có thể, ghi số chính xác.`
        : `${taskName(number)}: “${written}” là số gần đúng, tổng của nhiệm vụ vì vậy cũng gần đúng. ` +
          `Nhập số chính xác; nếu là số ước tính, ghi rõ ở ${FIELD_WORDS.note}.`,
    many: 'Số gần đúng trong Kết quả, Ghi chú, Lời báo cáo. Nếu có thể, ghi số chính xác.',
  },
  shareInProse: {
    one: ({ written }) =>
      `“${written}” chưa có số thực hiện và tổng số. Ghi thêm, ví dụ: 101/101 TTHC (100%).`,
    many: 'Tỷ lệ chưa có số thực hiện và tổng số. Ghi thêm, ví dụ: 101/101 TTHC (100%).',
  },
  saidNotRegular: {
    one: ({ number, sentence }) =>
      `${taskName(number)}: kết quả ghi đã thực hiện thường xuyên, nhưng Lời báo cáo nêu hạn chế “${shortened(sentence)}”. ` +
      'Thống nhất cách đánh giá.',
    many: 'Kết quả ghi đã thực hiện thường xuyên, nhưng Lời báo cáo nêu hạn chế ngược lại. Thống nhất cách đánh giá.',
  },
  frequencyInResult: {
    one: ({ number, value, unit, due, rhythm, weekday }) =>
      `${taskName(number)}: ghi ${rhythmWords(rhythm, weekday)}, trong kỳ là ${writeCount(due)} lần ` +
      `nhưng mới có ${writeCount(value)} ${unit}. Kiểm tra lại số liệu.`,
    many: `Số đã thực hiện ít hơn định kỳ nêu trong ${FIELD_WORDS.result}. Kiểm tra lại số liệu.`,
  },
};

function atLeast(bound: Bound): string {
  return bound === 'atLeast' ? 'hơn ' : '';
}

function whereWords(where: Where): string {
  switch (where.kind) {
    case 'narrative':
      return 'Lời báo cáo';
    case 'result':
    case 'note':
      return `${FIELD_WORDS[where.kind]} của ${thatTask(where.number)}`;
    case 'counts':
      return where.number === '' ? 'Số liệu' : `Số liệu dòng ${where.number}`;
  }
}

const LONGEST_QUOTE = 160;

function shortened(sentence: string): string {
  const words = sentence.replace(/[.;\s]+$/, '');
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE)}…`;
}
