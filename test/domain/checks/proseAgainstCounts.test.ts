import { describe, expect, it } from 'vitest';
import type { Count, Plan } from '../../../src/domain/plan';
import type { Level } from '../../../src/domain/vocabulary';
import { aCount, aPlan } from '../../support/plan';
import { inYear, telling } from '../../support/report';
import { found, said } from '../../support/found';
import { seed004 } from '../golden/seed004Raw';
import { whole } from '../../support/figures';

const noting = (note: string) => aPlan({ number: '3', note });
const check = (plan: Plan) =>
  found('proseAgainstCounts', plan).map(({ severity, details: { channel, figures } }) => [
    severity,
    channel,
    figures.map(({ value }) => value),
  ]);

describe('proseAgainstCounts', () => {
  it('[C40] two figures of one form, level and unit are an error at the text', () => {
    const plan = telling(
      noting('Đăng tải 68 tin, bài trên Cổng TTĐT huyện'),
      '- Cổng TTĐT huyện: 33 tin, bài.',
    );
    expect(said('proseAgainstCounts', plan)).toEqual([
      [
        'error',
        'narrative 1 text',
        {
          channel: 'portal',
          scope: 'district',
          figures: [
            { where: { kind: 'narrative' }, value: 33, unit: 'tin, bài' },
            { where: { kind: 'note', number: '3' }, value: 68, unit: 'tin, bài' },
          ],
        },
      ],
    ]);
  });

  it('[C40] another unit, or a level that is not said, makes it a warning', () => {
    const unit = telling(
      noting('Mạng xã hội: 26 tin, bài, video clip.'),
      'Mạng xã hội: 07 tin, bài.',
    );
    expect(check(unit)).toEqual([['warning', 'socialNetwork', [7, 26]]]);
    const level = telling(
      noting('Đài Truyền thanh huyện: 42 tin, bài.'),
      'Hệ thống truyền thanh: 16 tin, bài.',
    );
    expect(check(level)).toEqual([['warning', 'broadcast', [16, 42]]]);
  });

  it('[C40] two levels that are both said may both be right', () => {
    const plan = telling(
      noting('Trang TTĐT các xã: 285 tin, bài.'),
      'Cổng TTĐT huyện: 68 tin, bài.',
    );
    expect(check(plan)).toEqual([]);
  });

  it('[C40] a sum of parts agrees with its whole', () => {
    const plan = telling(
      noting('Cổng TTĐT huyện: 68 tin, bài.'),
      'Đăng 60 tin, bài trên Cổng TTĐT huyện về CCHC; đăng 08 tin, bài trên Cổng TTĐT huyện về TTHC.',
    );
    expect(check(plan)).toEqual([]);
  });

  it.each([
    'Quý I đăng 12 tin, bài trên Cổng TTĐT huyện.',
    'Phấn đấu đăng 100 tin, bài trên Cổng TTĐT huyện.',
    'Năm 2023, đăng 51 tin, bài trên Cổng TTĐT huyện.',
    'Cùng kỳ năm trước, Cổng TTĐT huyện: 51 tin, bài.',
    'Cổng TTĐT huyện: hơn 70 tin, bài.',
  ])('[C40] "%s" speaks of something else', (text) => {
    expect(check(inYear(2024, telling(noting('Cổng TTĐT huyện: 68 tin, bài.'), text)))).toEqual([]);
  });

  it('[C40] the part on what is to come is left out', () => {
    const plan = noting('Cổng TTĐT huyện: 68 tin, bài.');
    const coming = ['4. Nhiệm vụ năm 2025:', '- Cổng TTĐT huyện: 90 tin, bài.'];
    expect(check(telling(plan, ...coming))).toEqual([]);
    expect(check(telling(plan, ...coming, '5. Kết quả', 'Cổng TTĐT huyện: 90 tin, bài.'))).toEqual([
      ['error', 'portal', [90, 68]],
    ]);
  });

  it("[C40] rows of Số liệu are of the unit's own level", () => {
    const plan = aPlan({});
    const counts = [aCount({ figures: { split: 'whole', value: { value: 68, bound: 'exact' } } })];
    const text = 'Trang TTĐT xã đăng 45 tin, bài.';
    const commune = inYear(2024, { ...plan, counts }, { level: 'commune' });
    expect(check(telling(commune, text))).toEqual([['error', 'portal', [45, 68]]]);
    const unknown = inYear(2024, { ...plan, counts });
    expect(check(telling(unknown, text))).toEqual([['warning', 'portal', [45, 68]]]);
  });

  it("[C40] a task's result and note must agree, two tasks need not", () => {
    const result = 'Cổng TTĐT huyện: 33 tin, bài.';
    const note = 'Cổng TTĐT huyện: 68 tin, bài.';
    expect(check(aPlan({ result, note }))).toEqual([['error', 'portal', [33, 68]]]);
    expect(check(aPlan({ result }, { note }))).toEqual([]);
  });

  it('[C40] meetings are many things, and never compared', () => {
    const plan = telling(noting('Lồng ghép trong 38 cuộc họp.'), 'Tổ chức 02 hội nghị triển khai.');
    expect(check(plan)).toEqual([]);
  });

  it('[C40] the appendix of 2024 says nothing against itself', () => {
    expect(check(seed004())).toEqual([]);
    expect(check(seed004(true))).toEqual([
      ['error', 'portal', [33, 68]],
      ['warning', 'broadcast', [16, 48, 42]],
      ['warning', 'socialNetwork', [7, 26]],
    ]);
  });

  describe("a task's cells against its rows of Số liệu", () => {
    const row = (value: number, given: Partial<Count> = {}, index = 1) =>
      aCount({
        at: { sheet: 'Số liệu', row: index },
        channel: 'Cổng TTĐT huyện',
        figures: whole(value),
        ...given,
      });
    const result = 'Cổng TTĐT huyện: 33 tin, bài.';
    const against = (...counts: readonly Count[]) =>
      said('proseAgainstCounts', { ...aPlan({ result }), counts });

    it('[C40] two figures of one form, level and unit are an error at the result', () => {
      expect(against(row(68))).toEqual([
        [
          'error',
          'tasks 1 result',
          {
            channel: 'portal',
            scope: 'district',
            figures: [
              { where: { kind: 'result', number: '1' }, value: 33, unit: 'tin, bài' },
              { where: { kind: 'counts', number: '1' }, value: 68, unit: 'tin, bài' },
            ],
          },
        ],
      ]);
    });

    it('[C40] the same figure, their sum, and the rows of another task agree', () => {
      expect(against(row(33))).toEqual([]);
      expect(against(row(30), row(3, {}, 2))).toEqual([]);
      expect(against(row(68, { tasks: ['2'] }))).toEqual([]);
      expect(against(row(68, { tasks: [] }))).toEqual([]);
    });

    it('[C40] of several rows those that name the task count, each once', () => {
      const rows = [row(30, { tasks: ['1', '1.'] }), row(3, { tasks: ['2', '1'] }, 2)];
      expect(against(...rows)).toEqual([]);
      expect(against(row(20), row(3, {}, 2))).toHaveLength(1);
    });

    it.each<[string, Partial<Count>]>([
      ['an estimate', { figures: whole(68, 'atLeast') }],
      ['no figure', { figures: { split: 'whole', value: null } }],
      ['a part', { role: { kind: 'ofWhich', of: { sheet: 'Số liệu', row: 9 } } }],
      ['no unit', { unit: '' }],
      ['a form without a name', { channel: 'Khác' }],
      ['a form of which there are many', { channel: 'Hội nghị cấp huyện', unit: 'cuộc' }],
      ['another form', { channel: 'Đài Truyền thanh huyện' }],
      ['another level', { channel: 'Cổng TTĐT tỉnh' }],
    ])('[C40] %s in Số liệu contradicts nothing', (_, given) => {
      expect(against(row(68, given))).toEqual([]);
    });

    it('[C40] a row that names no level may be of any where the unit has none', () => {
      const counts = [row(68, { channel: 'Cổng TTĐT' })];
      const of = (level: Level | null) =>
        said('proseAgainstCounts', inYear(2024, { ...aPlan({ result }), counts }, { level })).map(
          ([severity]) => severity,
        );
      expect(of('department')).toEqual(['warning']);
      expect(of(null)).toEqual(['warning']);
      expect(of('district')).toEqual(['error']);
      expect(of('commune')).toEqual([]);
    });
  });

  it.each([
    ['portal', 'tin, bài', 'Cổng TTĐT huyện: 33', 'Cổng TTĐT huyện: 68'],
    ['radioDrama', 'tiểu phẩm', 'Câu chuyện truyền thanh: 33', 'Câu chuyện truyền thanh: 68'],
    ['press', 'tin, bài', 'Báo Quảng Trị: 33', 'Báo Quảng Trị: 68'],
    ['soundVan', 'buổi', 'Xe tuyên truyền lưu động: 33', 'Xe tuyên truyền lưu động: 68'],
    ['banner', 'băng rôn', 'Treo 33', 'Treo 68'],
    ['billboard', 'pa nô', 'Lắp đặt 33', 'Lắp đặt 68'],
    ['leaflet', 'tờ rơi', 'Phát 33', 'Phát 68'],
    ['booklet', 'sổ tay', 'Phát 33', 'Phát 68'],
    ['dialogue', 'cuộc đối thoại', 'Tổ chức 33', 'Tổ chức 68'],
  ])('[C40] %s is compared', (channel, unit, result, note) => {
    const plan = aPlan({ result: `${result} ${unit}.`, note: `${note} ${unit}.` });
    expect(check(plan).map(([, of, values]) => [of, values])).toEqual([[channel, [33, 68]]]);
  });

  it.each([
    ['a part', 'Đăng hơn 30 tin, bài trên Cổng TTĐT huyện, trong đó 10 tin, bài về TTHC.'],
    ['more than the period', 'Cổng TTĐT huyện: lũy kế 68 tin, bài.'],
    ['an estimate', 'Cổng TTĐT huyện: khoảng 68 tin, bài.'],
    ['what is only hoped for', 'Phấn đấu 68 tin, bài trên Cổng TTĐT huyện.'],
  ])('[C40] %s in the result contradicts no figure of the note', (_, result) => {
    expect(check(aPlan({ result, note: 'Cổng TTĐT huyện: 33 tin, bài.' }))).toEqual([]);
  });

  it('[C40] lượt người beside their cuộc are not compared', () => {
    const result = 'Tổ chức 02 cuộc đối thoại với 150 lượt người.';
    const note = 'Tổ chức 02 cuộc đối thoại với 160 lượt người.';
    expect(check(aPlan({ result, note }))).toEqual([]);
  });

  it('[C40] a figure of the year of the report is compared, whatever else its text speaks of', () => {
    const note = noting('Cổng TTĐT huyện: 68 tin, bài.');
    const own = 'Năm 2023, 2024 triển khai. Năm 2024, đăng 51 tin, bài trên Cổng TTĐT huyện.';
    expect(check(inYear(2024, telling(note, own)))).toEqual([['error', 'portal', [51, 68]]]);
    const both = 'Từ năm 2023 sang năm 2024 đăng 51 tin, bài trên Cổng TTĐT huyện.';
    expect(check(inYear(2024, telling(note, both)))).toEqual([['error', 'portal', [51, 68]]]);
    const unknown = 'Năm 2023, đăng 51 tin, bài trên Cổng TTĐT huyện.';
    expect(check(telling(note, unknown))).toEqual([['error', 'portal', [51, 68]]]);
    const quarter = 'Quý I họp 02 cuộc. Cổng TTĐT huyện đăng 51 tin, bài.';
    expect(check(telling(note, quarter))).toEqual([['error', 'portal', [51, 68]]]);
  });

  it('[C40] levels that lie in one another may be one', () => {
    const note = noting('Hệ thống truyền thanh từ huyện đến cơ sở: 48 tin, bài.');
    const text = 'Đài truyền thanh xã: 16 tin, bài.';
    expect(check(telling(note, text))).toEqual([['warning', 'broadcast', [16, 48]]]);
    const turned = telling(
      noting('Đài truyền thanh xã: 16 tin, bài.'),
      'Hệ thống truyền thanh từ huyện đến cơ sở: 48 tin, bài.',
    );
    expect(check(turned)).toEqual([['warning', 'broadcast', [48, 16]]]);
  });

  it('[C40] lists agree that share one figure, or of which one has the sum of the other', () => {
    const listed = (...values: readonly number[]) =>
      values.map((value) => `Cổng TTĐT huyện: ${value} tin, bài.`).join('\n');
    const against = (result: string, note: string) => check(aPlan({ result, note }));
    expect(against(listed(33, 40), listed(33, 50))).toEqual([]);
    expect(against(listed(60, 8), listed(68, 5))).toEqual([]);
    expect(against(listed(68, 5), listed(60, 8))).toEqual([]);
    expect(against(listed(60, 8), listed(52, 5))).toEqual([['error', 'portal', [60, 8, 52, 5]]]);
  });
});
