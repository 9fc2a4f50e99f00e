/**
 * Words so common in these reports that another accent on the same letters is a slip. Left out is
 * what has a twin in good Vietnamese: "báo cáo" (bao cao su), "cải cách" (cái cách), "nội dung" (nơi
 * dùng), "chuyên mục" (chuyển mục đích).
 */
export const WELL_KNOWN: readonly string[] = [
  'hành chính',
  'thực hiện',
  'chuyển đổi số',
  'tuyên truyền',
  'kế hoạch',
  'nhiệm vụ',
  'thủ tục',
  'hoàn thành',
  'truyền thanh',
  'thông tin',
  'ủy ban nhân dân',
  'công chức',
  'viên chức',
  'doanh nghiệp',
  'công khai',
  'niêm yết',
  'giải quyết',
  'kết quả',
  'trực tuyến',
  'văn phòng',
];

/** Slips met in real reports. */
export const MISSPELLINGS: readonly (readonly [wrong: string, right: string])[] = [
  ['một cữa', 'một cửa'],
  ['quát triệt', 'quán triệt'],
  ['quán triện', 'quán triệt'],
  ['điện kiện', 'điều kiện'],
  ['chuyển đối số', 'chuyển đổi số'],
];

export const INFORMAL: Readonly<Record<string, string>> = {
  ko: 'không',
  hok: 'không',
  đc: 'được',
};

/** Doubled words of good Vietnamese. */
export const DOUBLED: readonly string[] = (
  'luôn thường dần từ ngày đời mãi song vân đều người nhà rất chung năm tháng ngành lớp hàng ba ' +
  'lâu xa xanh nhanh chậm vừa hay là khăng trùng nơi đâu ai gì từng mỗi'
).split(' ');
