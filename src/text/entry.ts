import { writeCount } from '../language/number';
import { BUTTONS } from './pane';
import { FIELD_WORDS, SHEET_NAMES, taskName } from './words';

/** The page Nhập: the list of tasks, and the form of one. */
export const ENTRY = {
  hint: 'Chọn một nhiệm vụ để nhập kết quả.',
  filters: 'Nhiệm vụ hiển thị',
  list: 'Danh sách nhiệm vụ',
  between: 'Chuyển nhiệm vụ',
  filter: {
    notEntered: 'Chưa nhập',
    open: 'Chưa hoàn thành',
    all: 'Tất cả',
  },
  filterWith: (words: string, count: number) => `${words} (${writeCount(count)})`,
  none: {
    notEntered: 'Không còn nhiệm vụ nào chưa nhập.',
    open: 'Không còn nhiệm vụ nào chưa hoàn thành.',
    all: 'Biểu chưa có nhiệm vụ nào.',
  },
  basis: (basis: string) => `Căn cứ: ${basis}`,
  outside: 'Ngoài kế hoạch',

  back: 'Danh sách',
  previous: 'Nhiệm vụ trước',
  next: 'Nhiệm vụ sau',
  task: taskName,
  deadline: (day: string) => `${FIELD_WORDS.deadline}: ${day}`,
  gone: 'Nhiệm vụ này không còn trên trang tính, hoặc nội dung đã đổi. Chọn lại trong danh sách.',
  goneWithDraft: 'Nội dung đang nhập còn giữ ở đây:',

  noMark: 'Chưa đánh giá',
  more: 'Các dòng dưới ghi tiếp:',
  closed: {
    formula: 'Ô này là công thức; sửa trên trang tính.',
    merged: 'Ô này gộp với các dòng khác; sửa trên trang tính.',
    missing: 'Bảng không có cột này.',
  },
  missing: (columns: readonly string[]) => `Bảng không có cột ${columns.join('; ')}.`,
  resultHint: 'Để trống thì phụ lục lấy từ Số liệu.',
  achievedHint: 'Để trống thì lấy tổng của Số liệu.',

  typing: 'Đang nhập…',
  saving: 'Đang ghi…',
  saved: 'Đã ghi',
  notSaved: 'Chưa ghi được. Nội dung vẫn giữ ở đây.',
  saveAgain: 'Ghi lại',
  found: 'Nội dung nhập lần trước, chưa có trên trang tính.',
  writeFound: 'Ghi vào trang tính',
  dropFound: 'Bỏ nội dung này',
  changed: 'Ô này đã được sửa trên trang tính trong lúc nhập.',
  changedAndLeft: (field: string) =>
    `Chưa ghi ${field}: ô này đã được sửa trên trang tính trong lúc nhập. Mở lại nhiệm vụ ở trang Nhập để chọn nội dung cần giữ.`,
  rowChanged: 'Dòng này đã được sửa trên trang tính. Xem lại rồi thực hiện lại.',
  inSheet: 'Trang tính đang ghi',
  inPane: 'Nội dung nhập ở đây',
  keepSheet: 'Giữ theo trang tính',
  keepPane: 'Ghi nội dung nhập ở đây',
  empty: '(để trống)',

  written: (field: string, task: string) => `Đã ghi ${field}, ${lower(taskName(task))}.`,

  counts: SHEET_NAMES.counts,
  noCounts: 'Chưa có số liệu nào ghi số của nhiệm vụ này.',
  noCountTable: `Tệp không có bảng ${SHEET_NAMES.counts}.`,
  addCount: 'Thêm số liệu',
  chooseCount: 'Hình thức tuyên truyền',
  chooseCountHint: 'Chọn dòng đã có, hoặc hình thức trong danh mục.',
  existingRows: 'Dòng đã có',
  newRows: 'Thêm dòng mới',
  amount: (unit: string) => (unit === '' ? 'Số liệu' : `Số liệu (${unit})`),
  amountOf: (channel: string, unit: string) => (unit === '' ? channel : `${channel} (${unit})`),
  add: 'Thêm',
  unlink: 'Bỏ khỏi nhiệm vụ',
  unlinkLabel: (channel: string) => `Bỏ khỏi nhiệm vụ: ${channel}`,
  sharedWith: (tasks: string) => `Tính cho nhiệm vụ ${tasks}`,
  month: (number: number) => `Tháng ${number}`,
  quarter: (number: number) => `Quý ${['I', 'II', 'III', 'IV'][number - 1] ?? ''}`,
  countWritten: (channel: string) => `Đã ghi số liệu “${channel}”.`,
  linked: (channel: string, task: string) => `Đã ghi nhiệm vụ ${task} vào dòng “${channel}”.`,
  unlinked: (channel: string, task: string) => `Đã bỏ nhiệm vụ ${task} khỏi dòng “${channel}”.`,
  countAdded: (channel: string) => `Đã thêm dòng “${channel}” vào ${SHEET_NAMES.counts}.`,

  proofs: SHEET_NAMES.proofs,
  noProofs: 'Chưa có tài liệu kiểm chứng.',
  noProofTable: `Tệp không có bảng ${SHEET_NAMES.proofs}; ghi số văn bản, đường dẫn vào ${FIELD_WORDS.note}.`,
  proofName: 'Số, ký hiệu hoặc tên bài',
  proofLocation: 'Đường dẫn hoặc nơi lưu',
  proofDay: 'Ngày',
  proof: (index: number) => `Tài liệu ${writeCount(index)}`,
  pasteProofs: 'Dán đường dẫn, tên bài, số văn bản',
  pasteProofsHint: 'Mỗi dòng một tài liệu; dán được nhiều đường dẫn cùng lúc.',
  addProofs: (count: number) =>
    count === 0 ? 'Thêm tài liệu' : `Thêm ${writeCount(count)} tài liệu`,
  proofsAdded: (count: number) => `Đã thêm ${writeCount(count)} tài liệu kiểm chứng.`,
  remove: 'Xóa',
  proofWritten: (index: number) => `Đã ghi tài liệu kiểm chứng ${writeCount(index)}.`,
  removeProof: (index: number) => `Xóa tài liệu ${writeCount(index)}`,
  proofRemoved: 'Đã xóa một tài liệu kiểm chứng.',

  newTask: 'Thêm nhiệm vụ',
  newTaskContent: FIELD_WORDS.content,
  newTaskHint: 'Nhiệm vụ mới nằm cuối bảng.',
  newTaskInGroup: 'Nhiệm vụ mới nằm cuối nhóm; các dòng dưới dời xuống.',
  newTaskGroup: 'Nhóm nhiệm vụ',
  contentMissing: `Nhập ${FIELD_WORDS.content}.`,
  taskAdded: (number: string) => `Đã thêm nhiệm vụ ${number}.`,
  removeTask: 'Xóa nhiệm vụ này',
  removeAsk: (number: string, parts: number) =>
    `Xóa ${lower(taskName(number))}${parts === 0 ? '' : ` và ${writeCount(parts)} phần của nó`} khỏi bảng? ` +
    'Các dòng dưới dồn lên; số liệu và tài liệu kiểm chứng vẫn còn, không ghi nhiệm vụ này nữa.',
  removeYes: 'Xóa',
  cancel: 'Thôi',
  taskRemoved: (number: string) => `Đã xóa ${lower(taskName(number))}.`,
  notOurs: 'Bảng này không do chương trình tạo; thêm, xóa dòng trên trang tính.',
  rowGone: 'Dòng này không còn trên trang tính. Chưa ghi gì vào tệp.',

  narrative: SHEET_NAMES.narrative,
  narrativeOpen: 'Dán lời báo cáo',
  narrativeHint: 'Dán lời văn của báo cáo Word để đối chiếu với số liệu; mỗi đoạn một dòng.',
  narrativeKept: (paragraphs: number) =>
    `Trang “${SHEET_NAMES.narrative}” đang có ${writeCount(paragraphs)} đoạn.`,
  narrativePlace: 'Dán lời báo cáo vào đây',
  narrativeWrite: 'Đưa vào tệp để đối chiếu',
  narrativeAsk: (paragraphs: number) =>
    `Thay ${writeCount(paragraphs)} đoạn đang có ở trang “${SHEET_NAMES.narrative}”?`,
  narrativeReplace: 'Thay',
  narrativeWritten: (sheet: string, paragraphs: number) =>
    `Đã ghi ${writeCount(paragraphs)} đoạn vào trang “${sheet}”. Mở ${BUTTONS.check} để xem kết quả đối chiếu.`,
} as const;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
