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

export function presetMistake(path: readonly (string | number)[], issue: PresetIssue): string {
  return `Tệp mẫu biểu, ${placeOf(path)}: ${needOf(issue)}.`;
}

/** "mục nhiemVu, dòng 3, mục loai" */
function placeOf(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'toàn tệp';
  return path
    .map((key) => (typeof key === 'number' ? `dòng ${key + 1}` : `mục “${key}”`))
    .join(', ');
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
    default:
      return 'nội dung không đúng mẫu';
  }
}
