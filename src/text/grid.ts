import { writeCount } from '../language/number';

/** What the sheet view says of its cells, and to those who cannot see them. */
export const GRID = {
  howToMove:
    'Gõ để nhập, F2 hoặc nhấp đúp để sửa, Enter để xong, Alt+Enter để xuống dòng, Esc để bỏ. ' +
    'Esc rồi Tab để rời bảng.',
  /** As a screen reader says it: "C3, Đã tổ chức 02 lớp". */
  cell: (name: string, text: string, notes: readonly string[]) =>
    [name, text === '' ? 'trống' : text, ...notes].join(', '),
  stale: 'kết quả cũ, mở bằng Excel để tính lại',
  staleHint: 'Công thức của đơn vị: kết quả có thể chưa tính lại. Mở tệp bằng Excel để tính lại.',
  formula: 'Ô này có công thức, chương trình tự tính; không cần nhập.',
  readOnly: 'Trang này không phải biểu của chương trình nên chỉ để xem, được giữ nguyên khi lưu.',
  dayWanted: 'Chưa phải ngày hợp lệ. Nhập ngày/tháng/năm, ví dụ 08/03/2024.',
  numberWanted: 'Chưa phải số. Nhập một số, ví dụ 1.250.',
  toCheck: 'cần xem lại',
  formulasKept: (cells: number) => `${writeCount(cells)} ô có công thức được giữ nguyên.`,
  pasted: (cells: number) => `Đã dán ${writeCount(cells)} ô.`,
  cutOff: 'Phần dán vượt ra ngoài bảng đã bị bỏ.',
  groups: 'Nhóm cột',
  openGroup: (name: string) => `Mở nhóm cột ${name}`,
  closeGroup: (name: string) => `Đóng nhóm cột ${name}`,
  group: (first: string, last: string) => (first === last ? first : `${first} … ${last}`),
} as const;
