import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPreset } from '../../../src/sheets/presets/presetFile';

const EXAMPLE = readFileSync(
  resolve(import.meta.dirname, '../../../assets/preset.example.json'),
  'utf8',
);

/** The sentences about a file with these tasks and forms of publicity. */
function mistakes(nhiemVu: unknown, hinhThuc: unknown = [], more: object = {}): readonly string[] {
  const file = { ma: 'a', ten: 'A', cap: 'Xã', nhiemVu, hinhThuc, ...more };
  const reading = readPreset(JSON.stringify(file));
  return reading.kind === 'mistakes' ? reading.sentences : [];
}

const TASK = { noiDung: 'Tuyên truyền' };

describe("a province's own preset", () => {
  it('is read in the words of the sheets: the example of the README', () => {
    const reading = readPreset(EXAMPLE);
    expect(reading).toMatchObject({
      kind: 'preset',
      preset: {
        id: 'tinh-mau',
        level: 'commune',
        tasks: [
          { target: { kind: 'deliverable' } },
          {
            target: { kind: 'monthly', times: 2, unit: 'tin, bài' },
            lead: 'Phòng Văn hóa - Xã hội',
          },
          { parts: [{ target: { kind: 'ratio', percent: 100 } }, { target: { kind: 'ratio' } }] },
        ],
        channels: [{ tasks: ['2'] }, {}, { role: 'paired' }, { measure: 'stock' }],
        scale: { most: 1, bands: [{ from: 100 }, { from: 90 }, { from: 0 }] },
      },
    });
  });

  it('says each mistake with its place', () => {
    expect(mistakes([TASK, { ...TASK, loai: 'Tỷ lệ', chiTieu: 'cao' }])).toEqual([
      'nhiemVu[1].chiTieu: cần một số.',
    ]);
    expect(mistakes([{ loai: 'Hàng năm' }])).toEqual([
      'nhiemVu[0].noiDung: cần chữ đặt trong dấu ngoặc kép.',
      expect.stringMatching(/^nhiemVu\[0\]\.loai: cần một trong các từ: “Định tính”, /),
    ]);
    expect(mistakes([])).toEqual(['nhiemVu: không được để trống.']);
    expect(mistakes([TASK], [{ ten: ' ', dvt: 'cuộc' }])).toEqual([
      'hinhThuc[0].ten: không được để trống.',
    ]);
    expect(readPreset('{')).toMatchObject({
      sentences: [expect.stringMatching(/^Toàn tệp: không phải JSON/)],
    });
    expect(readPreset('[]')).toMatchObject({
      sentences: ['Toàn tệp: cần một nhóm mục đặt trong { }.'],
    });
  });

  it('refuses keys that it does not know by name', () => {
    const unknown = (key: string) => `không có mục “${key}”; xóa hoặc sửa tên mục.`;
    expect(mistakes([{ ...TASK, chi_tieu: 3 }])).toEqual([`nhiemVu[0]: ${unknown('chi_tieu')}`]);
    expect(mistakes([{ ...TASK, phan: [{ ...TASK, x: 1 }] }])).toEqual([
      `nhiemVu[0].phan[0]: ${unknown('x')}`,
    ]);
    expect(mistakes([TASK], [{ ten: 'Báo', dvt: 'bài', donVi: '' }])).toEqual([
      `hinhThuc[0]: ${unknown('donVi')}`,
    ]);
    expect(mistakes([TASK], [], { tinh: 'B' })).toEqual([`Toàn tệp: ${unknown('tinh')}`]);
  });

  it('drops no number that its kind has no place for', () => {
    const none = 'loại chỉ tiêu này không có số; chọn loai khác hoặc xóa mục này.';
    expect(mistakes([{ ...TASK, chiTieu: 5 }])).toEqual([`nhiemVu[0].chiTieu: ${none}`]);
    const parts = [TASK, { ...TASK, loai: 'Thường xuyên', chiTieu: 5, dvt: 'tin' }];
    expect(mistakes([TASK, { ...TASK, phan: parts }])).toEqual([
      'nhiemVu[1].phan[1].dvt: loại chỉ tiêu này không có ĐVT; chọn loai khác hoặc xóa mục này.',
      `nhiemVu[1].phan[1].chiTieu: ${none}`,
    ]);
    expect(mistakes([{ ...TASK, loai: 'Tỷ lệ', chiTieu: 120 }])).toEqual([
      'nhiemVu[0].chiTieu: cần một số từ 0 đến 100.',
    ]);
    expect(mistakes([{ ...TASK, loai: 'Hằng quý', chiTieu: 0 }])).toEqual([
      'nhiemVu[0].chiTieu: cần một số nguyên từ 1 trở lên.',
    ]);
  });

  it('links figures only to tasks that it has, and pairs a row only with one above it', () => {
    const tasks = [TASK, { ...TASK, phan: [TASK] }];
    const channel = { ten: 'Báo', dvt: 'bài' };
    expect(mistakes(tasks, [{ ...channel, nhiemVu: ['1', '2.1'] }])).toEqual([]);
    expect(mistakes(tasks, [channel, { ...channel, nhiemVu: ['1', '3'] }])).toEqual([
      'hinhThuc[1].nhiemVu[1]: không có nhiệm vụ số “3”.',
    ]);
    expect(mistakes(tasks, [{ ...channel, laDong: 'trong đó' }, channel])).toEqual([
      'hinhThuc[0].laDong: dòng đầu tiên chưa có dòng chính ở trên.',
    ]);
  });
});
