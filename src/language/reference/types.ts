/**
 * The kinds of documents (loại văn bản) and how each is abbreviated in a number and symbol: Nghị
 * định 30/2020/NĐ-CP, Phụ lục III, with those of the Party and of laws. A kind without an
 * abbreviation is not held against its symbol.
 */
export const DOCUMENT_TYPES: Readonly<Record<string, readonly string[]>> = {
  'Nghị quyết': ['NQ', 'NQLT'],
  'Quyết định': ['QĐ'],
  'Chỉ thị': ['CT'],
  'Quy chế': ['QC'],
  'Quy định': ['QyĐ', 'QĐ'],
  'Thông cáo': ['TC'],
  'Thông báo': ['TB'],
  'Hướng dẫn': ['HD'],
  'Chương trình': ['CTr'],
  'Kế hoạch': ['KH'],
  'Phương án': ['PA'],
  'Đề án': ['ĐA'],
  'Dự án': ['DA'],
  'Báo cáo': ['BC'],
  'Biên bản': ['BB'],
  'Tờ trình': ['TTr'],
  'Hợp đồng': ['HĐ'],
  'Công điện': ['CĐ'],
  'Bản ghi nhớ': ['BGN'],
  'Bản thỏa thuận': ['BTT'],
  'Giấy ủy quyền': ['GUQ'],
  'Giấy mời': ['GM'],
  'Giấy giới thiệu': ['GGT'],
  'Giấy nghỉ phép': ['GNP'],
  'Phiếu gửi': ['PG'],
  'Phiếu chuyển': ['PC'],
  'Phiếu báo': ['PB'],
  'Nghị định': ['NĐ'],
  'Thông tư': ['TT'],
  'Thông tư liên tịch': ['TTLT'],
  'Pháp lệnh': ['PL'],
  'Kết luận': ['KL'],
  'Thông tri': ['TTri', 'TT'],
  // A letter has no abbreviation of its own: 775/UBND-NV. "CV" is common all the same.
  'Công văn': ['CV'],
  Luật: [],
  'Bộ luật': [],
  'Văn bản': [],
};

/** The one kind whose symbol begins with the issuer. */
export const LETTER = 'Công văn';

/** Bodies of the state; their documents have the order number/kind-issuer. */
export const STATE_ISSUER = /^(?:UBND|HĐND|CP$|TTg$|VP|BNV|SNV|PNV|BCĐ)/;

const NAME_OF = new Map(
  Object.entries(DOCUMENT_TYPES).flatMap(([name, abbreviations]) =>
    abbreviations.map((abbreviation): [string, string] => [abbreviation.toUpperCase(), name]),
  ),
);
// Two kinds may share one; the first named above has it, save these.
NAME_OF.set('QĐ', 'Quyết định').set('TT', 'Thông tư');

/** The kind that an abbreviation stands for. */
export function typeOfAbbreviation(abbreviation: string): string | null {
  return NAME_OF.get(abbreviation.toUpperCase()) ?? null;
}

export function isAbbreviationOf(type: string, abbreviation: string): boolean {
  const upper = abbreviation.toUpperCase();
  return DOCUMENT_TYPES[type]?.some((known) => known.toUpperCase() === upper) ?? false;
}
