import { writeCount } from '../language/number';
import { BUTTONS, FINDINGS } from './pane';
import { FIELD_WORDS, MARK_WORDS } from './words';

/** "ô C3, trang Nhiệm vụ" */
export function cellOnSheet(sheet: string, cell: string): string {
  return `ô ${cell}, trang ${sheet}`;
}

const UNSEEN = 'Dấu · là một khoảng trắng, ° là khoảng trắng không ngắt, ¶ là xuống dòng.';

/** The page of the check: what can be done with a finding. */
export const CHECK_PAGE = {
  severalSheets: 'Nhiều trang',
  fixAll: (cells: number) => `${BUTTONS.fix} tất cả (${writeCount(cells)})`,
  fixOne: (sheet: string, cell: string) => `${BUTTONS.fix} ${cellOnSheet(sheet, cell)}`,
  places: (cells: number) => `Xem ${writeCount(cells)} ô`,
  waiveLabel: (sheet: string, cell: string) => `${BUTTONS.waive} ${cellOnSheet(sheet, cell)}`,
  preview: (cells: number) => `Xem trước ${writeCount(cells)} ô sẽ sửa`,
  before: 'Đang ghi',
  after: 'Sửa thành',
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
