import { writeCount } from '../../language/number';
import { PRODUCT, SEVERITY_WORDS } from '../words';
import { FAILURE_SENTENCES, UNEXPECTED_FAILURE } from '../failures';
import { totalLine } from '../totals';
import type { CliWords } from './words';

export const VIETNAMESE: CliWords = {
  usage: `${PRODUCT} – công cụ dòng lệnh

Cách dùng:
  phu-luc-cchc new --level xa --year 2026 --period 6t -o TỆP.xlsx
                                                    Tạo biểu báo cáo mới theo mẫu
  phu-luc-cchc new [--sample] -o TỆP.xlsx           Tạo biểu trống, hoặc với số liệu mẫu
  phu-luc-cchc check TỆP.xlsx                       Kiểm tra, tính tình trạng và tổng số
  phu-luc-cchc report TỆP.xlsx -o TỆP_MỚI.xlsx      Viết phụ lục vào một tệp mới
  phu-luc-cchc export TỆP.xlsx --to csv|json        Xuất bảng cho cơ sở dữ liệu
  phu-luc-cchc --help                               Hướng dẫn này
  phu-luc-cchc --version                            Phiên bản

Tùy chọn:
  -o, --output TỆP   Tệp sẽ được viết; tệp đã có thì không ghi đè
      --level CẤP    new: xa, xa-chi-tieu, so, tinh, huyen
      --year NĂM     new: năm báo cáo
      --period KỲ    new: thang-1 … thang-12, q1, 6t, q3, 9t, nam, chuyen-de
      --unit TÊN     new: tên đơn vị
      --preset TỆP   new: mẫu riêng của tỉnh (.json) thay cho mẫu có sẵn
      --sample       new: điền sẵn số liệu mẫu (Vĩnh Linh 2024) và phụ lục của mẫu
      --json         check: kết quả dạng JSON
      --text TỆP     check: đối chiếu với lời báo cáo trong tệp văn bản (.txt)
      --draft        report: còn Lỗi vẫn viết, ghi DỰ THẢO ở đầu trang
      --no-figures   report: không viết phụ lục số liệu
      --proofs CHỖ   report: danh sách tài liệu kiểm chứng: after (sau bảng), apart (phụ lục riêng), none
      --signature    report: có phần ký, cho biểu gửi riêng bằng giấy
      --to DẠNG      export: csv hoặc json
      --table BẢNG   export: tasks (mặc định), counts hoặc proofs
      --lang vi|en   Ngôn ngữ của hướng dẫn và thông báo

Mã thoát: 0 không có Lỗi; 1 còn Lỗi; 2 không đọc được tệp hoặc tham số không hợp lệ.
`,
  written: (file) => `Đã viết ${file}.`,
  unknown: (command) => `Không có lệnh “${command}”. Xem phu-luc-cchc --help.`,
  badArguments: 'Tham số không hợp lệ. Xem phu-luc-cchc --help.',
  noFile: (command) => `Thiếu tên tệp: phu-luc-cchc ${command} TỆP.xlsx.`,
  noOutput: 'Thiếu tên tệp: thêm -o TỆP.xlsx.',
  badChoice: (option, choices) => `${option}: chọn ${choices.join(', ')}.`,
  badYear: '--year: nhập năm bốn chữ số, ví dụ 2026.',
  noDistrict: 'Cấp huyện chỉ dùng cho kỳ kết thúc đến 30/6/2025. Chọn --level xa, so hoặc tinh.',
  otherLevel: (file, level) =>
    `${file}: mẫu này không phải của cấp ${level}. Bỏ --level hoặc chọn mẫu khác.`,
  cannotRead: (file) => `Không đọc được ${file}. Kiểm tra lại tên tệp và quyền đọc.`,
  cannotWrite: (file) =>
    `Không viết được ${file}. Chọn thư mục có quyền ghi và một tên tệp chưa có.`,
  macrosNeed: (file) => `Tệp có macro: đặt tên tệp mới là .xlsm thay cho ${file}.`,
  failed: (file, why) => `${file}: ${why}`,
  failures: FAILURE_SENTENCES,
  unexpected: UNEXPECTED_FAILURE,
  noTaskTable: (file) =>
    `${file}: không có bảng nhiệm vụ. Bảng cần có cột Nội dung nhiệm vụ; xem biểu mẫu bằng lệnh new.`,
  noTasks: (file) => `${file}: bảng nhiệm vụ chưa có nhiệm vụ nào. Nhập nhiệm vụ rồi chạy lại.`,
  openErrors: (errors) =>
    `Còn ${writeCount(errors)} Lỗi chưa giải trình nên chưa viết phụ lục. Sửa theo lệnh check, hoặc thêm --draft để viết bản DỰ THẢO.`,
  keptByHand: (sheets) =>
    `Trang ${sheets.map((sheet) => `“${sheet}”`).join(', ')} đã được sửa bằng tay nên giữ nguyên; phụ lục mới ở trang khác.`,
  nothingFound: 'Không có Lỗi, Cảnh báo, Lưu ý.',
  totals: totalLine,
  severity: SEVERITY_WORDS,
};
