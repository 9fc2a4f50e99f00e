import { headingKey } from './headings/headingKey';

/** Loại chỉ tiêu, as staff name the kinds. */
const WORDS = {
  qualitative: ['Định tính', 'Không định lượng'],
  regular: ['Thường xuyên', 'Thường xuyên trong năm'],
  quantity: ['Số lượng', 'Số lượng ≥ N', 'Định lượng'],
  ratio: ['Tỷ lệ', 'Tỷ lệ phần trăm', 'Phần trăm', 'Tỉ lệ'],
  weekly: ['Hằng tuần', 'Hàng tuần', 'Mỗi tuần', 'Tuần'],
  monthly: ['Hằng tháng', 'Hàng tháng', 'Mỗi tháng', 'Tháng'],
  quarterly: ['Hằng quý', 'Hàng quý', 'Mỗi quý', 'Quý'],
  deliverable: ['Văn bản, sản phẩm', 'Sản phẩm', 'Văn bản', 'Có/không'],
} as const;

export type TargetWord = keyof typeof WORDS;

const KIND_OF: ReadonlyMap<string, TargetWord> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.map((word): [string, TargetWord] => [headingKey(word), kind as TargetWord]),
  ),
);

/** Null for words that name no kind; a blank is not for this function. */
export function readTargetWord(text: string): TargetWord | null {
  const key = headingKey(text.replace(/^\s*định kỳ\s*:?/iu, ''));
  return KIND_OF.get(key) ?? null;
}
