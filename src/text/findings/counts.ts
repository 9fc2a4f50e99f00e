import { writeCount } from '../../language/number';
import { writeNumeral } from '../../language/numeral';
import { writeAmount } from '../figures';
import { FIELD_WORDS, MARK_WORDS, taskName } from '../words';
import { type Sentences, thatTask } from './sentence';

type Counts =
  | 'wholeIsZero'
  | 'ratioWithoutWhole'
  | 'aboveWhole'
  | 'partOfNothing'
  | 'achievedAgainstCounts'
  | 'negativeFigure'
  | 'fractionalFigure'
  | 'severalFigures'
  | 'notANumber'
  | 'ambiguousFigure'
  | 'textFigure'
  | 'approximateFigure'
  | 'ofWhichAboveTotal'
  | 'partsAgainstSum'
  | 'cumulativeTooSmall'
  | 'sameEveryMonth'
  | 'unitUnknown'
  | 'mixedUnits'
  | 'unitAgainstTask'
  | 'channelWithoutFigures';

/** Figures: ratios, number cells, sums, units. */
export const COUNT_SENTENCES: Sentences<Counts> = {
  wholeIsZero: {
    one: ({ number }) =>
      `${taskName(number)}: ${FIELD_WORDS.whole} bằng 0. Nếu trong kỳ không phát sinh, chọn ${MARK_WORDS.notApplicable}.`,
    many: `Nhiệm vụ có ${FIELD_WORDS.whole} bằng 0. Nếu trong kỳ không phát sinh, chọn ${MARK_WORDS.notApplicable}.`,
  },
  ratioWithoutWhole: {
    one: ({ number }) =>
      `${taskName(number)}: tỷ lệ chưa có ${FIELD_WORDS.whole}. Nhập ${FIELD_WORDS.achieved} và ${FIELD_WORDS.whole} (tổng số phải thực hiện).`,
    many: `Tỷ lệ chưa có ${FIELD_WORDS.whole}. Nhập ${FIELD_WORDS.achieved} và ${FIELD_WORDS.whole} (tổng số phải thực hiện).`,
  },
  aboveWhole: {
    one: ({ number, achieved, whole }) =>
      `${taskName(number)}: ${whole === null ? `tỷ lệ ${writeNumeral(achieved)}%` : `${writeNumeral(achieved)}/${writeNumeral(whole)}`} vượt 100%. Kiểm tra ${FIELD_WORDS.achieved} và ${FIELD_WORDS.whole}.`,
    many: `Tỷ lệ vượt 100%. Kiểm tra ${FIELD_WORDS.achieved} và ${FIELD_WORDS.whole}.`,
  },
  partOfNothing: {
    one: ({ number, achieved }) =>
      `${taskName(number)}: ${FIELD_WORDS.achieved} là ${writeNumeral(achieved)} nhưng ${FIELD_WORDS.whole} bằng 0. Nhập lại ${FIELD_WORDS.whole}.`,
    many: `${FIELD_WORDS.whole} bằng 0 nhưng đã có ${FIELD_WORDS.achieved}. Nhập lại ${FIELD_WORDS.whole}.`,
  },
  achievedAgainstCounts: {
    one: ({ number, achieved, linked }) =>
      `${taskName(number)}: ${FIELD_WORDS.achieved} ghi ${writeCount(achieved)}; trang Số liệu cộng được ${writeCount(linked)}. Thống nhất một số liệu hoặc để trống ${FIELD_WORDS.achieved}.`,
    many: `${FIELD_WORDS.achieved} khác tổng ở trang Số liệu. Thống nhất một số liệu hoặc để trống ${FIELD_WORDS.achieved}.`,
  },
  negativeFigure: ofCell('số âm. Nhập số từ 0 trở lên.'),
  fractionalFigure: ofCell('số lẻ. Nhập số nguyên.'),
  severalFigures: ofCell('nhiều số liệu trong một ô. Mỗi số liệu ghi một dòng.'),
  notANumber: ofCell('không phải số. Nhập số; phần chữ ghi ở cột Ghi chú.'),
  ambiguousFigure: ofCell('chưa rõ là số hay ngày. Nhập một số.'),
  textFigure: {
    one: ({ value }) =>
      `Số ${writeNumeral(value)} đang lưu dạng văn bản nên Excel không cộng. Chọn Sửa để chuyển thành số.`,
    many: 'Số đang lưu dạng văn bản nên Excel không cộng. Chọn Sửa để chuyển thành số.',
  },
  approximateFigure: {
    one: (amount) =>
      `“${writeAmount(amount)}”: nhập số chính xác; nếu là số ước tính, ghi rõ ở cột Ghi chú.`,
    many: 'Số gần đúng. Nhập số chính xác; nếu là số ước tính, ghi rõ ở cột Ghi chú.',
  },
  ofWhichAboveTotal: {
    one: ({ channel, part, whole }) =>
      `“${channel}”: số “trong đó” là ${writeCount(part)}, lớn hơn tổng ${writeCount(whole)}. Kiểm tra lại hai số liệu.`,
    many: 'Số “trong đó” lớn hơn tổng. Kiểm tra lại số liệu.',
  },
  partsAgainstSum: {
    one: ({ channel, sum, whole }) =>
      `“${channel}”: các dòng “trong đó” cộng được ${writeCount(sum)}, lớn hơn tổng ${writeCount(whole)}. Kiểm tra lại, nếu các phần có trùng nhau thì ghi rõ ở cột Ghi chú.`,
    many: 'Các dòng “trong đó” cộng lại lớn hơn tổng. Kiểm tra lại, nếu các phần có trùng nhau thì ghi rõ ở cột Ghi chú.',
  },
  cumulativeTooSmall: {
    one: ({ channel, cumulative, against, figure }) =>
      `“${channel}”: lũy kế ${writeCount(cumulative)} nhỏ hơn ${against === 'previous' ? 'lũy kế kỳ trước' : 'số liệu trong kỳ'} ${writeCount(figure)}. Kiểm tra lại lũy kế.`,
    many: 'Lũy kế nhỏ hơn kỳ trước hoặc số liệu trong kỳ. Kiểm tra lại lũy kế.',
  },
  sameEveryMonth: {
    one: ({ channel, value }) =>
      `“${channel}”: các tháng, quý đều ghi ${writeCount(value)}. Kiểm tra có phải số chia đều không.`,
    many: 'Số liệu các tháng, quý giống hệt nhau. Kiểm tra có phải số chia đều không.',
  },
  unitUnknown: {
    one: ({ channel, unit }) =>
      unit === ''
        ? `“${channel}”: chưa ghi ${FIELD_WORDS.unit}. Nhập ${FIELD_WORDS.unit}.`
        : `“${channel}”: ${FIELD_WORDS.unit} “${unit}” chưa có trong danh mục nên được tính riêng. Kiểm tra lại ${FIELD_WORDS.unit}.`,
    many: `Số liệu chưa có ${FIELD_WORDS.unit} hoặc ${FIELD_WORDS.unit} ngoài danh mục. Kiểm tra lại ${FIELD_WORDS.unit}.`,
  },
  mixedUnits: {
    one: ({ number, unit, first }) =>
      `${taskName(number)}: “${unit}” được cộng chung với “${first}”. Thống nhất ${FIELD_WORDS.unit} hoặc ghi rõ ở cột Ghi chú.`,
    many: `Số liệu cộng chung có ${FIELD_WORDS.unit} khác nhau. Thống nhất ${FIELD_WORDS.unit} hoặc ghi rõ ở cột Ghi chú.`,
  },
  unitAgainstTask: {
    one: ({ number, unit, wanted }) =>
      `${taskName(number)}: chỉ tiêu tính bằng ${wanted}, số liệu tính bằng ${unit} nên chưa được cộng. Kiểm tra ${FIELD_WORDS.unit} hoặc Nhiệm vụ số.`,
    many: `Số liệu không cùng ${FIELD_WORDS.unit} với chỉ tiêu nên chưa được cộng. Kiểm tra ${FIELD_WORDS.unit} hoặc Nhiệm vụ số.`,
  },
  channelWithoutFigures: {
    one: ({ number, channel }) =>
      `“${channel}”: chưa có số liệu mà ${thatTask(number)} cần. Nhập Số liệu trong kỳ hoặc xóa Nhiệm vụ số.`,
    many: 'Hình thức tuyên truyền chưa có số liệu mà nhiệm vụ cần. Nhập Số liệu trong kỳ hoặc xóa Nhiệm vụ số.',
  },
};

function ofCell(says: string) {
  return {
    one: ({ text }: { readonly text: string }) => `“${text}”: ${says}`,
    many: `Ô số liệu: ${says}`,
  };
}
