import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCounts, type ProseCount } from '../../src/language/counts';
import type { Channel } from '../../src/language/counts/channels';
import type { Scope } from '../../src/language/counts/scopes';
import { anyText, cleanTexts, expectStraightReading, seeds } from './arbitraries';

interface Fixture {
  readonly seed: string;
  readonly kenh: string;
  readonly dvt: string;
  readonly so: number;
  readonly gan_dung?: string;
  readonly phu?: { readonly dvt: string; readonly so: number; readonly gan_dung?: string };
  readonly trong_do?: Readonly<Record<string, number>>;
}

interface TaskFixture {
  readonly stt: number;
  readonly ket_qua: string;
  readonly ghi_chu: string;
}

const { counts: FIXTURES, tasks_004: TASKS } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../support/seeds/fixtures.json'), 'utf8'),
) as { counts: Fixture[]; tasks_004: TaskFixture[] };

const valuesIn = (text: string) => findCounts(text).map(({ value }) => value);

/** What the fixtures call a form of publicity, by our names. */
const CHANNEL_OF: Readonly<Record<string, readonly [Channel, Scope | null]>> = {
  'Hội nghị, cuộc họp, sinh hoạt lồng ghép': ['meeting', null],
  'TTHC công khai - Trang TTĐT huyện': ['procedures', 'district'],
  'TTHC công khai - cấp xã': ['procedures', 'commune'],
  'TTHC thực hiện tại nhiều cấp': ['procedures', 'severalLevels'],
  'TTHC ngành dọc đưa vào một cửa': ['procedures', 'verticalSector'],
  'Phản ánh, kiến nghị tiếp nhận và giải quyết': ['petitions', null],
  'Câu chuyện truyền thanh / xóm làng CCHC': ['radioDrama', null],
  'Phát thanh': ['broadcast', null],
  'Xe thông tin lưu động': ['soundVan', null],
  'Băng rôn': ['banner', null],
  'Đối thoại': ['dialogue', null],
  'Cổng TTĐT huyện': ['portal', 'district'],
  'Hệ thống truyền thanh': ['broadcast', null],
  'Mạng xã hội': ['socialNetwork', null],
  'Truyền thanh từ huyện đến cơ sở': ['broadcast', 'downward'],
  'Truyền thanh, loa FM xã, thị trấn': ['broadcast', 'commune'],
  'Đài Truyền thanh huyện': ['broadcast', 'district'],
  'Mạng xã hội (Fanpage)': ['socialNetwork', null],
  'Báo Quảng Trị': ['press', null],
  'Trang TTĐT các xã, thị trấn': ['portal', 'commune'],
  'Chuyên trang Chuyển đổi số': ['digitalColumn', null],
  'Cuộc thi video clip - đơn vị tham dự': ['contest', null],
};

const wholes = (text: string) =>
  findCounts(text).filter(({ partOf, pairedWith }) => partOf === null && pairedWith === null);
const line = ({ value, unit, channel, scope, boundWord }: ProseCount) =>
  [channel, scope, value, unit.name, boundWord] as const;
const linesIn = (text: string) => findCounts(text).map(line);

describe('the counts of the documents', () => {
  it('all 23 are found with form, level, unit and bound, and no others', () => {
    expect(FIXTURES).toHaveLength(23);
    expect(
      seeds().flatMap(({ name, text }) => wholes(text).map((count) => [name, ...line(count)])),
    ).toEqual(
      FIXTURES.map(({ seed, kenh, dvt, so, gan_dung }) => [
        seed,
        ...(CHANNEL_OF[kenh] ?? [kenh, null]),
        so,
        dvt,
        gan_dung ?? null,
      ]),
    );
  });

  it('so are their pairs and parts', () => {
    const found = seeds().flatMap(({ text }) => {
      const counts = findCounts(text);
      return counts.flatMap((count) => {
        const whole = counts[count.partOf ?? count.pairedWith ?? -1];
        return whole === undefined ? [] : [[whole.value, count.value, count.boundWord]];
      });
    });
    const expected = FIXTURES.flatMap(({ so, phu, trong_do }) => [
      ...(phu === undefined ? [] : [[so, phu.so, phu.gan_dung ?? null]]),
      ...Object.values(trong_do ?? {}).map((part) => [so, part, null]),
    ]);
    expect(found).toEqual(expected);
  });

  it('the cells of its tasks give the counts of the last document', () => {
    expect(
      TASKS.map(({ stt, ket_qua, ghi_chu }) => [stt, [ket_qua, ghi_chu].flatMap(valuesIn)]),
    ).toEqual([
      [1, []],
      [2, []],
      [3, [68, 42, 26, 2, 285]],
      [4, []],
      [5, [63]],
      [6, []],
      [7, [14]],
      [8, []],
    ]);
  });

  it('everything found was reviewed by hand', async () => {
    const found = seeds().flatMap(({ name, text }) =>
      findCounts(text).map((count, index) =>
        [
          `${name}:${text.slice(0, count.start).split('\n').length}`,
          `#${index}`,
          JSON.stringify(text.slice(count.start, count.end)),
          `= ${count.bound} ${count.value} ${count.unit.name} (${count.unit.family})`,
          `${count.channel} by ${count.source}, ${count.scope}`,
          ...(count.partOf === null ? [] : [`part of #${count.partOf}`]),
          ...(count.pairedWith === null ? [] : [`with #${count.pairedWith}`]),
        ].join(' '),
      ),
    );
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('golden/counts.txt');
  });
});

describe('findCounts', () => {
  it.each([
    ['- Cổng TTĐT huyện: 33 tin, bài.', [['portal', 'district', 33, 'tin, bài', null]]],
    [
      'Đăng tải 12 tin bài trên fanpage của xã',
      [['socialNetwork', 'commune', 12, 'tin, bài', null]],
    ],
    ['Số cuộc đối thoại: 03', [['dialogue', null, 3, 'cuộc', null]]],
    ['- Băng rôn: 04', [['banner', null, 4, 'băng rôn', null]]],
    [
      'Treo 11 cụm pano và 14 khẩu hiệu',
      [
        ['billboard', null, 11, 'cụm pano', null],
        ['billboard', null, 14, 'khẩu hiệu', null],
      ],
    ],
    [
      'Tổ chức 05 hội nghị với 120 lượt người',
      [
        ['meeting', null, 5, 'hội nghị', null],
        ['meeting', null, 120, 'lượt người', null],
      ],
    ],
    [
      '02 lớp tập huấn, 80 học viên',
      [
        ['training', null, 2, 'lớp', null],
        ['training', null, 80, 'học viên', null],
      ],
    ],
    [
      'Cấp phát 500 tờ rơi, 20 cuốn sổ tay',
      [
        ['leaflet', null, 500, 'tờ rơi', null],
        ['booklet', null, 20, 'cuốn', null],
      ],
    ],
    ['Phát 300 phiếu khảo sát', [['survey', null, 300, 'phiếu khảo sát', null]]],
    [
      'Cổng TTĐT: 33 tin, bài\nĐài Truyền thanh: 42 tin, bài',
      [
        ['portal', null, 33, 'tin, bài', null],
        ['broadcast', null, 42, 'tin, bài', null],
      ],
    ],
    ['đăng trên 285 tin, bài', [[null, null, 285, 'tin, bài', 'trên']]],
    ['Trang TTĐT xã đăng khoảng 40 tin', [['portal', 'commune', 40, 'tin', 'khoảng']]],
  ])('%j', (text, counts) => {
    expect(linesIn(text)).toEqual(counts);
  });

  it('parts without a unit take that of their whole', () => {
    const counts = findCounts('Công khai 69 TTHC, trong đó: cấp tỉnh 37, cấp huyện 18, cấp xã 14');
    expect(
      counts.map(({ scope, value, unit, partOf }) => [scope, value, unit.name, partOf]),
    ).toEqual([
      [null, 69, 'TTHC', null],
      ['province', 37, 'TTHC', 0],
      ['district', 18, 'TTHC', 0],
      ['commune', 14, 'TTHC', 0],
    ]);
  });

  it('cumulative figures are told from those of the period', () => {
    const text =
      'Tuyên truyền miệng 244 cuộc, 17.270 lượt người dự, nâng tổng số đến nay 518 cuộc, 30.881 lượt';
    expect(
      findCounts(text).map(({ value, cumulative, channel }) => [value, cumulative, channel]),
    ).toEqual([
      [244, false, 'wordOfMouth'],
      [17270, false, 'wordOfMouth'],
      [518, true, 'wordOfMouth'],
      [30881, true, 'wordOfMouth'],
    ]);
  });

  it.each([
    'dịch vụ công trực tuyến mức độ 3, mức độ 4',
    'mức độ 3, 4, dịch vụ bưu chính',
    'Nghị quyết 18 -NQ/TW, ngày 25/10/2017',
    'Kế hoạch số 29/KH-UBND ngày 31/01/2024 bài',
    'trên 02 trang của báo',
    'ngày 08 tháng 3 năm 2024 tin, bài về CCHC',
    'trong tháng 11 cuộc thi bắt đầu',
    'giai đoạn 2021 - 2025, định hướng 2030',
    'công khai 100% TTHC, 100 % bộ TTHC, 87,5 % hồ sơ',
    'từ 08 đến 15 phút',
    'https://a.vn/33 tin/12 bài',
    '1. Tin, bài\n2. Cuộc thi\n3.Giao ban',
    '1 Kế hoạch số 1529/KH-UBND',
    '2 Hội nghị tổng kết',
    'Tổng số: 08 nhiệm vụ./.',
    '02 bộ phận, 3 đơn giản, 5 tin nhắn',
    'doanh nghiệp1 tin',
    'một số tiểu phẩm, bài viết, tin',
    '24/24 cuộc gọi',
  ])('%j holds none', (text) => {
    expect(linesIn(text)).toEqual([]);
  });

  it('every count is the number that stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const counts = findCounts(text);
        for (const [index, { start, end, value, partOf, pairedWith }] of counts.entries()) {
          expect(text.slice(start, end).replace(/\D/g, '')).toContain(
            String(value).replace(/\D/g, ''),
          );
          expect(Math.max(partOf ?? -1, pairedWith ?? -1)).toBeLessThan(index);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('text without digits holds none', () => {
    fc.assert(fc.property(cleanTexts, (text) => findCounts(text).length === 0));
  });

  it('any text gets an answer', () => {
    expectStraightReading(findCounts);
  }, 90_000);
});
