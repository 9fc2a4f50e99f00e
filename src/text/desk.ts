import { BUTTONS } from './pane';
import { PRODUCT } from './words';

/** What the buttons of the title bar say. */
export const DESK_BUTTONS = {
  open: 'Mở tệp',
  openExisting: 'Mở tệp Excel có sẵn',
  startNew: 'Tệp mới',
  save: 'Lưu',
  saveElsewhere: 'Lưu thành tệp khác',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  print: 'In phụ lục',
  hidePane: 'Ẩn ngăn làm việc',
  showPane: 'Hiện ngăn làm việc',
  recover: 'Khôi phục',
  forget: 'Bỏ',
  forgetForGood: 'Bỏ hẳn',
  keep: 'Giữ lại',
  saveFirst: 'Lưu',
  leaveUnsaved: 'Không lưu',
  cancel: 'Hủy',
  download: 'Tải bản sao về',
} as const;

/** The page for those without such an Excel: the sheets beside the pane. */
export const DESK = {
  untitled: 'Tệp mới',
  unsaved: 'chưa lưu',
  /** What the browser's own tab is called, and a PDF that is printed. */
  tab: (file: string | null, unsaved: boolean) =>
    file === null ? PRODUCT : `${unsaved ? '• ' : ''}${file} – ${PRODUCT}`,
  opening: 'Đang mở tệp…',
  beginning: 'Đang tạo tệp mới…',
  /** The file's name stands right before these. */
  opened: 'Đã mở tệp.',
  saving: 'Đang lưu tệp…',
  saved: 'Đã lưu tệp.',
  downloaded: 'Đã tải tệp về máy.',
  dropHere: 'Thả tệp vào đây để mở',
  sheets: 'Trang tính',
  noSheets: 'Tệp chưa có trang tính nào.',
  orDrop: 'Hoặc kéo tệp .xlsx thả vào đây, hoặc sao chép tệp rồi nhấn Ctrl+V để dán.',
  orStart: `Chưa có tệp: chọn ${BUTTONS.create} hoặc ${BUTTONS.sample}.`,
  tabs: 'Các trang của tệp',
  editing: (cell: string) => `Nhập ô ${cell}`,
  choices: (cell: string) => `Giá trị cho ô ${cell}`,
} as const;

/** Asked before another workbook takes the place of one that no file holds. */
export const LEAVING = {
  title: 'Lưu tệp đang làm?',
  question: (file: string) =>
    `“${file}” có thay đổi chưa lưu; không lưu thì các thay đổi đó sẽ mất.`,
} as const;

/** Work that a crash or a closed page left behind. */
export const RECOVERY = {
  offer: (file: string, when: string) => `“${file}” có nội dung chưa lưu lúc ${when}.`,
  recover: (file: string) => `${DESK_BUTTONS.recover} “${file}”`,
  forget: (file: string) => `${DESK_BUTTONS.forget} “${file}”`,
  recovered: 'Đã khôi phục. Nhớ lưu tệp.',
  sure: (file: string) =>
    `${DESK_BUTTONS.forgetForGood} nội dung chưa lưu của “${file}”? Bỏ rồi không lấy lại được.`,
  forgetForGood: (file: string) => `${DESK_BUTTONS.forgetForGood} “${file}”`,
  keep: (file: string) => `${DESK_BUTTONS.keep} “${file}”`,
} as const;

/** Without accents, so that every mail program keeps it as it is. */
export function reportFileName(unit: string, period: string): string {
  return ['BC CCHC', unit, period].filter((part) => part !== '').join(' - ');
}
