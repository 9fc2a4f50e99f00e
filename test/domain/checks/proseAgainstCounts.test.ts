import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { aCount, aPlan } from '../../support/plan';
import { inYear, telling } from '../../support/report';
import { found, said } from '../../support/found';
import { seed004 } from '../golden/seed004Raw';

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
});
