import { clean } from '../hygiene';

/** Abbreviations of headings, each without accents. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  tt: 'stt',
  kq: 'ket qua',
  kqua: 'ket qua',
  kqth: 'ket qua thuc hien',
  nd: 'noi dung',
  ndung: 'noi dung',
  nv: 'nhiem vu',
  nvu: 'nhiem vu',
  cv: 'cong viec',
  ht: 'hoan thanh',
  cht: 'chua hoan thanh',
  th: 'thuc hien',
  cq: 'co quan',
  dv: 'don vi',
  dvi: 'don vi',
  dvt: 'don vi tinh',
  tg: 'thoi gian',
  tgian: 'thoi gian',
  gc: 'ghi chu',
  gchu: 'ghi chu',
  ct: 'chi tieu',
  kh: 'ke hoach',
  sl: 'so luong',
  lk: 'luy ke',
  bp: 'bo phan',
  tlkc: 'tai lieu kiem chung',
  ttdt: 'thong tin dien tu',
  cchc: 'cai cach hanh chinh',
};

/** The line that a user has retyped, broken and shortened, as one spelling without accents. */
export function headingKey(text: string): string {
  return withoutAccents(clean(text))
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?<![a-z])([a-z])[./](?=[a-z])/g, '$1')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ');
}

/** The first word of a key, without the cost of the whole key. */
export function firstWord(text: string): string {
  const word = /[\p{L}\p{M}\p{N}]+/u.exec(text.slice(0, 40))?.[0] ?? '';
  const plain = withoutAccents(word).toLowerCase().replaceAll('ƣ', 'u');
  return (ABBREVIATIONS[plain] ?? plain).split(' ')[0] ?? '';
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}
