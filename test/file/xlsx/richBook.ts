import type { Book } from '../../../src/file/book';
import type { Accepted, Edit } from '../../../src/workbook/edit';
import { area, bookOf, format, put, SHEET } from '../books';

export const LIST = 'Danh mục';

const guide = (place: string, accepts: Accepted, title = '', message = ''): Edit => ({
  kind: 'guideEntry',
  sheet: SHEET,
  area: area(place),
  guide: { title, message, accepts },
});

const link = (place: string, url: string): Edit => {
  const { row, column } = area(place);
  return { kind: 'linkCell', sheet: SHEET, at: { row, column }, url };
};

const doubled = { formula: '=Bang[[#This Row],[Số]]*2', value: 1 };

/** A sheet with one of everything that sheets of ours can have, and a hidden list beside it. */
export function richBook(): Book {
  return bookOf(
    put('A1', [
      ['Nội dung', 'Số', 'Ngày', 'Loại', 'Kết quả', 'Ẩn', 'Ghi chú'],
      ['việc-1', 0.5, 45_000, 'a', doubled, 'x', ''],
      ['việc-2', 0.5, 45_001, 'b', doubled, 'x', ''],
      ['việc-3', 0.5, 45_002, 'a', doubled, 'x', ''],
      ['việc-4', 0.5, 45_003, 'b', doubled, 'x', ''],
    ]),
    format('C2:C5', { numberFormat: 'dd/mm/yyyy' }),
    { kind: 'addTable', sheet: SHEET, area: area('A1:G4'), name: 'Bang' },
    { kind: 'resizeTable', name: 'Bang', area: area('A1:G5') },
    guide('A2:A5', { kind: 'oneOf', choices: ['x', 'Chưa xong'] }),
    guide('B2:B5', { kind: 'number', atLeast: 0 }),
    guide('C2:C5', { kind: 'day' }),
    guide('D2:D5', { kind: 'listed', at: `='${LIST}'!$A$1:$A$2` }),
    guide('F2:F5', { kind: 'listed', at: '=CCHC_DanhMuc' }),
    guide('G2:G5', { kind: 'anything' }, 'Ghi chú', 'Ghi ngắn gọn'),
    {
      kind: 'formatWhen',
      sheet: SHEET,
      area: area('A2:C5'),
      formula: '=$B2>0.4',
      format: { font: { bold: true }, fill: '#FFF2CC' },
    },
    {
      kind: 'formatWhen',
      sheet: SHEET,
      area: area('A2:C5'),
      formula: '=$A2="x"',
      format: { font: { strike: true, color: '#7F7F7F' } },
    },
    link('A2', 'https://a.vn/văn bản?x=1&y=2%#t'),
    link('A3', 'https://a.vn/100%25'),
    { kind: 'groupColumns', sheet: SHEET, column: 3, columns: 1, closed: true },
    { kind: 'hideColumns', sheet: SHEET, column: 5, columns: 1 },
    { kind: 'freeze', sheet: SHEET, rows: 1, columns: 1 },
    {
      kind: 'setPage',
      sheet: SHEET,
      page: {
        orientation: 'portrait',
        margins: { top: 72, bottom: 72, left: 72, right: 72, header: 36, footer: 36 },
        printArea: area('A1:G5'),
        pageNumber: true,
        leftHeader: 'DỰ THẢO & 1',
        breaksBefore: [3],
      },
    },
    { kind: 'addSheet', sheet: LIST },
    {
      kind: 'putCells',
      sheet: LIST,
      block: { at: { row: 0, column: 0 }, cells: [['a'], ['b']], formats: ['@'] },
    },
    { kind: 'setName', name: 'CCHC_DanhMuc', formula: `='${LIST}'!$A$1:$A$2` },
    { kind: 'hideSheet', sheet: LIST },
  );
}
