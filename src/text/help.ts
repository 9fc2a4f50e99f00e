import { BUTTONS } from './pane';
import { PAGE_WORDS } from './pages';
import { WAYS } from './start';
import { LAYOUT } from './layout';
import { PERIOD_SETTINGS, NEXT_YEAR, REPAIRS } from './settings';
import { COUNT_WORDS } from './tableWords';
import { FIELD_WORDS, MARK_WORDS, SEVERITY_WORDS, SHEET_NAMES } from './words';

/** A picture of the guide: a file of assets/help, and its size in pixels. */
export interface HelpPicture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** What is to be seen, for those who do not see it. */
  readonly shows: string;
}

/** A part of the guide: what to know, then what to do, in order. */
export interface HelpPart {
  readonly id: string;
  readonly heading: string;
  readonly says: readonly string[];
  readonly steps: readonly string[];
  readonly picture?: HelpPicture;
}

const pane = (file: string, shows: string): HelpPicture => ({
  ...{ file: `assets/help/${file}.png`, width: 350, height: 620, shows },
});

export const HELP = {
  title: 'Hướng dẫn sử dụng',
  columns: 'Các cột của biểu',
  columnsHint:
    'Điền bốn cột đầu và Ghi chú của trang Nhiệm vụ là đủ; cột khác chỉ điền khi cần. ' +
    'Cột thu gọn: nhấn dấu + phía trên các cột để mở.',
  computed: 'Tính sẵn, không cần nhập.',
  contents: 'Mục lục',
  open: 'Mở hướng dẫn để in',
  more: 'cột thu gọn',
} as const;

/** The guide, in the order of the work. */
export const GUIDE: readonly HelpPart[] = [
  {
    id: 'bat-dau',
    heading: 'Bắt đầu',
    says: [
      'Có sẵn phụ lục trong tệp đang mở thì không cần tạo gì: chương trình đọc ngay bảng đó.',
      'Tên cột viết khác đi, có dòng nhóm, ô gộp hay dòng tổng số đều đọc được.',
    ],
    steps: [
      `Phụ lục, kế hoạch ở Word: chọn “${WAYS.paste.name}”.`,
      `Chưa có gì: chọn “${BUTTONS.create}”. Xem thử trước: chọn “${BUTTONS.sample}”.`,
      `Điền tên đơn vị, năm và kỳ báo cáo ở ${PAGE_WORDS.settings}.`,
    ],
    picture: pane('tong-quan', 'Trang Tổng quan: số nhiệm vụ hoàn thành và việc cần làm tiếp'),
  },
  {
    id: 'nhap',
    heading: 'Nhập kết quả',
    says: [
      `Mỗi nhiệm vụ của kế hoạch là một dòng của trang ${SHEET_NAMES.tasks}.`,
      `Một nhiệm vụ hoàn thành cần có căn cứ: ${FIELD_WORDS.result.toLowerCase()}, số liệu, số văn bản hoặc đường dẫn. ` +
        `Đường dẫn ghi ở cột ${FIELD_WORDS.note} cũng được tính.`,
    ],
    steps: [
      `Mở trang ${PAGE_WORDS.enter}, chọn nhiệm vụ; hoặc nhập thẳng vào trang ${SHEET_NAMES.tasks}.`,
      `Ghi ${FIELD_WORDS.result}: việc đã làm, số liệu, số và ngày văn bản.`,
      `${FIELD_WORDS.mark}: chọn “${MARK_WORDS.done}”, “${MARK_WORDS.notDone}” hoặc “${MARK_WORDS.notApplicable}”.`,
      `Số tin, bài, cuộc, lượt người ghi ở trang ${SHEET_NAMES.counts}; cột “${COUNT_WORDS.tasks}” cho biết số đó tính cho nhiệm vụ nào.`,
    ],
  },
  {
    id: 'kiem-tra',
    heading: 'Kiểm tra',
    says: [
      `${SEVERITY_WORDS.error}: sửa, hoặc bỏ qua có ghi lý do. ${SEVERITY_WORDS.warning}: nên xem lại. ${SEVERITY_WORDS.note}: tùy đơn vị.`,
      `Lý do bỏ qua được ghi ở trang ${SHEET_NAMES.explanations} để cấp trên đọc.`,
    ],
    steps: [
      `Chọn “${BUTTONS.check}”. Muốn đối chiếu với báo cáo Word: dán lời báo cáo ở trang ${PAGE_WORDS.enter} trước.`,
      `Ở mỗi mục, chọn “${BUTTONS.showCell}” để tới ô, hoặc “${BUTTONS.fix}” để chương trình sửa; có xem trước.`,
      `Ghi nhầm thì chọn “${BUTTONS.undo}”.`,
    ],
    picture: pane('kiem-tra', 'Trang Kiểm tra: các lỗi với nút Đến ô, Sửa và Bỏ qua'),
  },
  {
    id: 'bao-cao',
    heading: 'Tạo và in phụ lục',
    says: [
      'Phụ lục trình bày theo Nghị định 30/2020/NĐ-CP, khổ A4, in được ngay.',
      'Sửa số liệu xong thì tạo lại; trang phụ lục đã sửa tay được hỏi trước khi viết đè.',
    ],
    steps: [
      `Mở trang ${PAGE_WORDS.report}, chọn “${BUTTONS.report}”.`,
      'Xem lại trang phụ lục, nhấn Ctrl+P để in.',
      `Chọn “${BUTTONS.copySentences}” rồi dán phần lời vào Word.`,
    ],
    picture: {
      file: 'assets/help/phu-luc.png',
      ...{ width: 560, height: 396, shows: 'Phụ lục đã in, mỗi nhiệm vụ một dòng' },
    },
  },
  {
    id: 'ky-va-nam',
    heading: 'Đổi kỳ, sang năm mới',
    says: [
      'Một tệp dùng cho cả năm. Ngày số liệu, tình trạng và tổng số tính lại theo kỳ.',
      'Tệp của năm mới giữ đơn vị, nhiệm vụ và hình thức tuyên truyền; số liệu năm cũ sang cột ' +
        `${COUNT_WORDS.lastYear}.`,
    ],
    steps: [
      `Ở ${PAGE_WORDS.settings}, chọn kỳ rồi chọn “${PERIOD_SETTINGS.change}”.`,
      `Muốn nhập số liệu theo quý hoặc theo tháng: ở phần ${LAYOUT.heading}, chọn rồi xem trước; trang cũ vẫn còn trong tệp.`,
      `Hết năm: ở phần ${NEXT_YEAR.heading}, chọn nút tạo tệp.`,
      `Số thứ tự nhảy, công thức bị gõ đè: chọn “${REPAIRS.renumber}”, “${REPAIRS.formulas}” ở cùng trang.`,
    ],
    picture: pane('thiet-lap', 'Trang Thiết lập: kỳ báo cáo, năm và ngày số liệu'),
  },
  {
    id: 'khong-co-excel',
    heading: 'Không có Excel 2021 trở lên',
    says: [
      'Mở trang web của chương trình bằng trình duyệt: biểu nằm bên trái, ngăn làm việc bên phải.',
      'Tệp .xlsx lưu về mở được bằng Excel bản cũ, WPS, LibreOffice; các ô tính sẵn vẫn tính.',
      'Tệp và số liệu ở trong máy, không gửi đi nơi khác.',
    ],
    steps: [],
  },
];
