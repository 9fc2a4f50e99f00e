import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/snapshot';

/** One column of a phụ lục: the ways to head it, and its cells. */
export interface Column {
  readonly headings: readonly string[];
  readonly cells: readonly CellValue[];
}

export const COLUMNS: readonly Column[] = [
  {
    headings: ['STT', 'TT', 'Số TT', 'S.T.T', 'Số thứ tự'],
    cells: ['I', 1, 2, 'II', 3, 'a)', 'b)', 4, 'III', 1],
  },
  {
    headings: ['Nội dung nhiệm vụ', 'Nội dung công việc', 'Nhiệm vụ', 'ND nhiệm vụ', 'Nội dung'],
    cells: [
      'Công tác chỉ đạo',
      'Xây dựng Kế hoạch tuyên truyền',
      'Lồng ghép tuyên truyền qua lớp bồi dưỡng',
      'Công tác tuyên truyền',
      'Công khai 100% TTHC',
      'Niêm yết tại Bộ phận một cửa',
      'Đăng tải trên Trang TTĐT',
      'Tổ chức các cuộc thi',
      'Nhiệm vụ phát sinh ngoài kế hoạch',
      'Tuyên truyền sắp xếp đơn vị hành chính',
    ],
  },
  {
    headings: ['Kết quả thực hiện', 'Kết quả', 'KQ thực hiện', 'K/quả', 'Tình hình thực hiện'],
    cells: [
      null,
      'Kế hoạch số 29/KH-UBND ngày 31/01/2024',
      null,
      null,
      null,
      '101/101 TTHC',
      '98/101 TTHC',
      '14 đơn vị tham dự',
      null,
      '10 tin, bài',
    ],
  },
  {
    headings: ['Hoàn thành', 'HT', 'Đã hoàn thành'],
    cells: [null, 'x', null, null, null, 'x', null, 'x', null, 'x'],
  },
  {
    headings: ['Chưa hoàn thành', 'CHT', 'Không hoàn thành'],
    cells: [null, null, 'x', null, null, null, 'x', null, null, null],
  },
  {
    headings: ['Ghi chú', 'GC', 'Ghi chú (nếu có)'],
    cells: [
      null,
      'https://xa.gov.vn/1',
      'Lùi sang quý I',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
  },
  {
    headings: ['Cơ quan chủ trì', 'CQ chủ trì', 'Đơn vị thực hiện', 'Chủ trì'],
    cells: [
      null,
      'Văn phòng',
      'Tư pháp',
      null,
      'Văn hóa',
      null,
      null,
      'Văn hóa',
      null,
      'Văn phòng',
    ],
  },
];

/** Headings as people type them: in capitals, broken, decomposed, with ƣ, with signs around them. */
const DECORATIONS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\n'),
  (text) => ` ${text.replaceAll(' ', '\u00a0')}: `,
  (text) => text.replaceAll('ư', 'ƣ'),
  (text) => `${text} (*)`,
];
const TICKS: readonly CellValue[] = ['x', 'X', '✓', 'v', 'có', '(x)', 1];
const ABOVE: readonly (readonly CellValue[])[] = [
  [],
  ['UBND XÃ VĨNH LINH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['PHỤ LỤC'],
  [null, 'Kết quả thực hiện nhiệm vụ tuyên truyền năm 2024'],
  ['(Kèm theo Báo cáo số 12/BC-UBND ngày 20/11/2024 của UBND xã)'],
];
const BELOW: readonly (readonly CellValue[])[] = [
  [],
  ['Tổng số: 05 nhiệm vụ./.'],
  ['Ghi chú: số liệu đến ngày 14/12/2024'],
  ['NGƯỜI LẬP BIỂU', null, null, 'CHỦ TỊCH'],
];

export interface Arrangement {
  readonly rows: readonly (readonly CellValue[])[];
}

const decorated = fc.tuple(fc.nat(4), fc.constantFrom(...DECORATIONS));

/** The same table with its columns in any order, other headings, junk around and other ticks. */
export const arrangement: fc.Arbitrary<Arrangement> = fc
  .record({
    order: fc.shuffledSubarray([...COLUMNS.keys()], { minLength: COLUMNS.length }),
    headings: fc.array(decorated, { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
    above: fc.subarray([...ABOVE]),
    below: fc.subarray([...BELOW]),
    tick: fc.constantFrom(...TICKS),
    left: fc.nat(3),
    blanks: fc.array(fc.nat(9), { maxLength: 3 }),
    decomposed: fc.boolean(),
  })
  .map(({ order, headings, above, below, tick, left, blanks, decomposed }) => {
    const margin = Array.from({ length: left }, (): CellValue => null);
    const heading = order.map((column, place) => {
      const [which, decorate] = headings[place] ?? [0, (text: string) => text];
      const forms = COLUMNS[column]?.headings ?? [];
      return decorate(forms[which % forms.length] ?? '');
    });
    const body = (COLUMNS[0]?.cells ?? []).flatMap((_, row) => {
      const cells = order.map((column) =>
        cellAt(COLUMNS[column]?.cells[row] ?? null, tick, decomposed),
      );
      return blanks.includes(row) ? [cells, []] : [cells];
    });
    return { rows: [...above, heading, ...body, ...below].map((row) => [...margin, ...row]) };
  });

function cellAt(value: CellValue, tick: CellValue, decomposed: boolean): CellValue {
  if (value === 'x') return tick;
  return typeof value === 'string' && decomposed ? value.normalize('NFD') : value;
}
