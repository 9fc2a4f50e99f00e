/** A part of the year, or another year: "quý I", "6 tháng đầu năm", "cùng kỳ". */
const PART =
  /(?<!\p{L})(?:tháng \d{1,2}(?!\p{L})|\d{1,2} tháng|quý (?:[IV]+|\d)(?!\p{L})|tuần|trong ngày|năm trước|năm ngoái|cùng kỳ|so với|giai đoạn|từ ngày|đến ngày|tính đến|mỗi|bình quân|trung bình|lũy kế)/iu;
const DATE = /\d{1,2}\/\d{1,2}\/\d{4}|ngày \d{1,2}/gu;
const YEAR = /(?<!\p{L})năm (\d{4})(?!\d)/giu;

/** What a sentence says of the time of its figures. */
export interface Stretch {
  /** It speaks of a part of the period, or compares with another. */
  readonly part: boolean;
  readonly years: readonly number[];
}

export function stretchOf(sentence: string): Stretch {
  const text = sentence.normalize('NFC').replace(/\s+/g, ' ');
  return {
    part: PART.test(text.replace(DATE, '')),
    years: Array.from(text.matchAll(YEAR), ([, year]) => Number(year)),
  };
}
