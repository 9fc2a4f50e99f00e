/** What is wrong in a preset file, with its place in the file and what belongs there. */
export interface PresetIssue {
  readonly code: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  string: 'chữ đặt trong dấu ngoặc kép',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách đặt trong [ ]',
  object: 'một nhóm mục đặt trong { }',
};

/** "nhiemVu[3].chiTieu: cần một số." Places in a list are counted from 0, as in JSON. */
export function presetMistake(path: readonly (string | number)[], issue: PresetIssue): string {
  return `${path.length === 0 ? 'Toàn tệp' : placeOf(path)}: ${needOf(issue)}.`;
}

function placeOf(path: readonly (string | number)[]): string {
  const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return steps.join('').replace(/^\./, '');
}

function needOf({ code, expected, values, keys, minimum }: PresetIssue): string {
  switch (code) {
    case 'notJson':
      return 'không phải JSON; kiểm tra dấu phẩy, dấu ngoặc và lưu tệp bằng mã UTF-8';
    case 'invalid_type':
      return `cần ${KIND_NAMES[String(expected)] ?? 'giá trị khác'}`;
    case 'invalid_value':
      return `cần một trong các từ: ${(values ?? []).map((value) => `“${String(value)}”`).join(', ')}`;
    case 'unrecognized_keys':
      return `không có mục ${(keys ?? []).map((key) => `“${key}”`).join(', ')}; xóa hoặc sửa tên mục`;
    case 'too_small':
      return minimum === 0 ? 'cần một số không âm' : 'không được để trống';
    case 'invalid_format':
      return 'chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối';
    case 'invalid_union':
      return 'cần một số, “tối đa” hoặc “theo tỷ lệ”';
    case 'noTarget':
      return 'loại chỉ tiêu này không có số; chọn loai khác hoặc xóa mục này';
    case 'noUnit':
      return 'loại chỉ tiêu này không có ĐVT; chọn loai khác hoặc xóa mục này';
    case 'percent':
      return 'cần một số từ 0 đến 100';
    case 'times':
      return 'cần một số nguyên từ 1 trở lên';
    case 'unknownTask':
      return `không có nhiệm vụ số ${(values ?? []).map((value) => `“${String(value)}”`).join(', ')}`;
    case 'noMain':
      return 'dòng đầu tiên chưa có dòng chính ở trên';
    default:
      return 'nội dung không đúng mẫu';
  }
}
