import { writeDay } from '../../language/dayText';
import type { ReferenceIssueCode } from '../../language/reference/issue';
import type { Sentences } from './sentence';

type ReferenceCheck =
  | 'referenceType'
  | 'referenceForm'
  | 'referenceOrder'
  | 'referenceAfterReport'
  | 'referenceDay'
  | 'swappedProofDay';

/** Documents by number, symbol and day. */
export const REFERENCE_SENTENCES: Sentences<ReferenceCheck> = {
  referenceType: {
    one: ({ text, type, symbolType }) =>
      symbolType === null
        ? `“${text}”: ký hiệu không phải của loại ${type}. Kiểm tra lại ký hiệu.`
        : `“${text}”: tên loại không khớp ký hiệu (ký hiệu là của ${symbolType}). Sửa tên loại hoặc ký hiệu.`,
    many: 'Tên loại văn bản không khớp ký hiệu. Sửa tên loại hoặc ký hiệu.',
  },
  referenceForm: {
    one: ({ text, issues, proposed }) =>
      `“${text}”: ${issues.map((issue) => ISSUE_WORDS[issue] ?? '').join(', ')}. Sửa thành “${proposed}”.`,
    many: 'Số, ký hiệu văn bản viết chưa đúng. Sửa theo thể thức văn bản.',
  },
  referenceOrder: {
    one: ({ lower, higher }) =>
      `“${higher}” có số lớn hơn nhưng ngày sớm hơn “${lower}”. Kiểm tra lại số và ngày.`,
    many: 'Văn bản có số lớn hơn nhưng ngày sớm hơn. Kiểm tra lại số và ngày.',
  },
  referenceAfterReport: {
    one: ({ text, reportDay, meant }) =>
      `“${text}” có ngày sau ngày báo cáo ${writeDay(reportDay)}` +
      (meant === null
        ? '. Kiểm tra lại ngày.'
        : `; có thể ngày và tháng bị đảo (${writeDay(meant)}). Kiểm tra lại ngày.`),
    many: 'Văn bản có ngày sau ngày báo cáo. Kiểm tra lại ngày.',
  },
  referenceDay: {
    one: ({ text, day }) => `“${text}”: không có ngày ${day}. Sửa lại ngày.`,
    many: 'Văn bản có ngày không tồn tại. Sửa lại ngày.',
  },
  swappedProofDay: {
    one: ({ day, meant }) =>
      `Ngày ${writeDay(day)} nằm ngoài kỳ báo cáo; có thể ngày và tháng bị đảo (${writeDay(meant)}). Kiểm tra lại ngày.`,
    many: 'Ngày nằm ngoài kỳ báo cáo, có thể ngày và tháng bị đảo. Kiểm tra lại ngày.',
  },
};

const ISSUE_WORDS: Readonly<Partial<Record<ReferenceIssueCode, string>>> = {
  missingHyphen: 'thiếu gạch nối trong ký hiệu',
  malformedSymbol: 'ký hiệu sai cấu trúc',
  partyOrder: 'ký hiệu viết theo thứ tự của văn bản Đảng',
  strayBlank: 'thừa khoảng trắng trong ký hiệu',
  missingNumberWord: 'thiếu chữ “số”',
  commaBeforeDay: 'thừa dấu phẩy trước “ngày”',
};
