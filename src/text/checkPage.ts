import { writeCount } from '../language/number';
import { BUTTONS, FINDINGS, someOf } from './pane';
import { FIELD_WORDS, MARK_WORDS } from './words';

/** "ô C3, trang Nhiệm vụ" */
export function cellOnSheet(sheet: string, cell: string): string {
  return `ô ${cell}, trang ${sheet}`;
}

const UNSEEN = 'Dấu · là một khoảng trắng, ° là khoảng trắng không ngắt, ¶ là xuống dòng.';

/** "Ô C3, trang Nhiệm vụ", where nothing stands before it. */
export function cellHeading(sheet: string, cell: string): string {
  return `Ô ${cell}, trang ${sheet}`;
}

/** The page of the check: what can be done with a finding. */
export const CHECK_PAGE = {
  severalSheets: 'Nhiều trang',
  /** Of one cell the button that leads to it tells the name. */
  column: (heading: string, cells: readonly string[]) =>
    cells.length === 1 ? `Cột ${heading}` : `Cột ${heading}: ô ${someOf(cells)}`,
  cells: (cells: readonly string[]) => `Ô ${someOf(cells)}`,
  showCell: (cell: string) => `${BUTTONS.showCell} ${cell}`,
  /** What a button is called where several of that name would lie beside each other. */
  about: (name: string, words: string) => (words === '' ? name : `${name}: ${words}`),
  fixAll: (cells: number) => `${BUTTONS.fix} tất cả (${writeCount(cells)})`,
  fixOne: (sheet: string, cell: string) => `${BUTTONS.fix} ${cellOnSheet(sheet, cell)}`,
  places: (cells: number) => `Xem ${writeCount(cells)} ô`,
  waiveLabel: (sheet: string, cell: string) => `${BUTTONS.waive} ${cellOnSheet(sheet, cell)}`,
  preview: (cells: number) => `Xem trước ${writeCount(cells)} ô sẽ sửa`,
  before: 'Đang ghi',
  after: 'Sửa thành',
  moreChanges: (changes: number) => `Và ${writeCount(changes)} chỗ khác trong ô này.`,
  emptyCell: '(ô trống)',
  asNumber: (digits: string) => `${digits} (số)`,
  asText: (digits: string) => `${digits} (chữ)`,
  unseen: UNSEEN,
  sameLook: 'Chỉ khác mã chữ, nhìn như nhau.',
  more: (cells: number) => `Xem thêm ${writeCount(cells)} ô`,
  write: 'Ghi vào ô',
  cancel: 'Thôi',
  reason: 'Lý do bỏ qua',
  reasonHint: `Lý do ghi vào trang “${FIELD_WORDS.explanation}” để cấp trên đọc được.`,
  statusStays: `Bỏ qua không đổi tình trạng thực hiện. Muốn tính là ${MARK_WORDS.done}, ghi vào cột ${FIELD_WORDS.explanation} của nhiệm vụ.`,
  reasonMissing: 'Nhập lý do.',
  writeReason: 'Ghi lý do',
  waived: (count: number) => `Đã bỏ qua (${writeCount(count)})`,
  waivedReason: (reason: string) => `Lý do: ${reason}`,
  takeBack: 'Kiểm tra lại mục này',
  takeBackAt: (sheet: string, cell: string) => `Kiểm tra lại mục này: ${cellOnSheet(sheet, cell)}`,
  copyByHand: 'Nhấn Ctrl+C để chép đoạn dưới đây.',
  close: 'Đóng',
  summaryTitle: FINDINGS.heading,
} as const;
