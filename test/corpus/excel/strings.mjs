// The shared strings: plain, with blanks at the ends, with codes, rich, with a phonetic guide.
import { MAIN } from './package.mjs';

export const STRINGS = [
  'PHỤ LỤC KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2026',
  'STT',
  'Nội dung nhiệm vụ',
  'Chỉ tiêu',
  'Thực hiện',
  'Tỷ lệ',
  'Hoàn thành',
  'Tổng',
  'Tuyên truyền trên Cổng thông tin điện tử',
  'Phát thanh trên hệ thống truyền thanh cơ sở',
  ' Hội nghị  quán triệt ',
  'Dòng một\nDòng hai',
  'Ký hiệu _x000D_ và _x005F_x000D_ & <b>',
  'x',
  'Số liệu quý',
  'Danh mục',
  'Bài viết',
  'Tin, bài',
];

const RICH = [
  '<si><r><rPr><b/><sz val="12"/><color rgb="FFFF0000"/><rFont val="Times New Roman"/><family val="1"/></rPr><t xml:space="preserve">Đậm </t></r><r><rPr><i/><sz val="12"/><color theme="1"/><rFont val="Times New Roman"/><family val="1"/></rPr><t>và nghiêng</t></r></si>',
  '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t/></si>',
];

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const plain = (text) =>
  `<si><t${/^\s|\s$|\n|  /.test(text) ? ' xml:space="preserve"' : ''}>${escape(text)}</t></si>`;

export const RICH_AT = STRINGS.length;

export const sharedStrings = () =>
  `<sst xmlns="${MAIN}" count="40" uniqueCount="${STRINGS.length + RICH.length}">${STRINGS.map(plain).join('')}${RICH.join('')}</sst>`;

export const indexOf = (text) => {
  const index = STRINGS.indexOf(text);
  if (index < 0) throw new Error(`no shared string "${text}"`);
  return index;
};
