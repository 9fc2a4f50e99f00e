import { DESK_BUTTONS } from './desk';

/** What happened and what to do, for each way in which a workbook can fail us. */
export const FAILURE_SENTENCES = {
  busy: 'Một ô đang được nhập dở. Nhấn Enter để kết thúc nhập rồi thực hiện lại.',
  protected:
    'Trang tính hoặc tệp đang được bảo vệ. Vào Xem lại, chọn Bỏ bảo vệ trang tính rồi thực hiện lại.',
  readOnly: 'Tệp đang mở ở chế độ chỉ đọc. Lưu thành tệp mới rồi thực hiện lại.',
  tooLarge: 'Dữ liệu quá lớn cho một lần đọc, ghi. Xóa các dòng, cột trống thừa rồi thực hiện lại.',
  disconnected:
    'Mất kết nối với Excel. Đóng ngăn bên phải, mở lại từ thẻ Trang đầu rồi thực hiện lại.',
  missing: 'Không còn tìm thấy trang tính hoặc ô cần dùng. Chọn Kiểm tra để đọc lại tệp.',
  unsupported:
    'Phiên bản Excel này chưa hỗ trợ. Cần Excel 2021 trở lên hoặc Microsoft 365; nếu không có, dùng trang web của chương trình.',
  refused: 'Không thực hiện được yêu cầu. Xem lại các trang của tệp rồi thực hiện lại.',
  newerTemplate:
    'Tệp này do phiên bản Phụ lục CCHC mới hơn tạo ra: phiên bản này đọc được nhưng không ghi vào. Cập nhật chương trình rồi thực hiện lại.',
  notWorkbook:
    'Tệp này không phải là sổ tính Excel (.xlsx, .xlsm). Mở tệp bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi chọn lại.',
  oldFormat:
    'Tệp này ở định dạng Excel cũ (.xls). Mở tệp bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi chọn lại.',
  encrypted:
    'Tệp này có mật khẩu mở tệp. Mở tệp bằng Excel, vào Tệp, Thông tin, chọn Bảo vệ sổ làm việc, bỏ mật khẩu, lưu rồi chọn lại.',
  damaged: 'Tệp bị hỏng hoặc tải về chưa đủ. Tải lại tệp hoặc xin lại từ người gửi, rồi chọn lại.',
  unreadableFile:
    'Không đọc được tệp này. Tệp có thể đã bị xóa, chuyển chỗ hoặc đang bị chương trình khác giữ; kiểm tra rồi mở lại.',
  unwritableFile:
    'Không ghi được tệp. Tệp có thể đang mở trong Excel, chỉ cho đọc, hoặc ổ đĩa đã đầy. ' +
    `Đóng tệp rồi lưu lại, hoặc chọn ${DESK_BUTTONS.download}.`,
  changedFile:
    'Tệp trên máy đã được chương trình khác sửa sau khi mở ở đây, nên chưa ghi đè. ' +
    `Chọn ${DESK_BUTTONS.download}, rồi so hai tệp với nhau.`,
  severalFiles: 'Mỗi lần chỉ mở một tệp. Chọn lại một tệp .xlsx.',
} as const;

export const UNEXPECTED_FAILURE =
  'Chương trình gặp lỗi ngoài dự kiến. Lưu tệp, mở lại chương trình rồi thực hiện lại.';

/** What could not be taken back, and how to get rid of it. */
export function unfinishedSheets(sheets: readonly string[]): string {
  const names = sheets.map((sheet) => `“${sheet}”`).join(', ');
  return `Trang ${names} có thể còn viết dở: thực hiện lại để viết xong, hoặc xóa trang đó. Các trang khác được giữ nguyên.`;
}
