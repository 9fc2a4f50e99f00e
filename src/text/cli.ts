import { PRODUCT } from './words';

/** What the command line says. */
export const CLI = {
  usage: `${PRODUCT} – công cụ dòng lệnh

Cách dùng:
  phu-luc-cchc new [--sample] -o TỆP.xlsx    Tạo biểu báo cáo mới
  phu-luc-cchc --help                        Hướng dẫn này
  phu-luc-cchc --version                     Phiên bản

Tùy chọn:
  -o, --output TỆP   Tệp .xlsx sẽ được viết; tệp đã có thì không ghi đè
      --sample       Điền sẵn số liệu mẫu (Vĩnh Linh 2024) và phụ lục của mẫu
`,
  written: (file: string) => `Đã viết ${file}.`,
  notYet: (command: string) => `Lệnh “${command}” chưa có trong phiên bản này.`,
  unknown: (command: string) => `Không có lệnh “${command}”. Xem phu-luc-cchc --help.`,
  badArguments: 'Tham số không hợp lệ. Xem phu-luc-cchc --help.',
  noOutput: 'Thiếu tên tệp: thêm -o TỆP.xlsx.',
  cannotWrite: (file: string) =>
    `Không viết được ${file}. Chọn thư mục có quyền ghi và một tên tệp chưa có.`,
} as const;
