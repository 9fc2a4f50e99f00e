import { expect, it } from 'vitest';
import {
  inCount,
  inNarrative,
  inProof,
  inReport,
  inTask,
  inTotalLine,
} from '../../src/domain/place';
import { ownText } from '../../src/read/locate';
import { locate, readPlan } from '../../src/read/plan';
import { cellName } from '../../src/workbook/address';
import { aSheet, aSnapshot } from '../support/snapshot';

it('every field of every sheet has its cell', () => {
  const reading = readPlan(
    aSnapshot(
      aSheet('Thông tin chung', [
        [null, 'Tên đơn vị', 'UBND xã'],
        [null, 'Kế hoạch của đơn vị', 'số 1'],
      ]),
      aSheet('NV', [
        ['Ghi chú', 'STT', 'Nội dung nhiệm vụ', 'Hoàn thành', 'Chưa hoàn thành', 'TLKC'],
        [null, 1, 'Đối thoại', null, 'x'],
      ]),
      aSheet('SL', [
        ['Hình thức', 'Quý I', 'Quý II', 'Số liệu', 'NV số'],
        ['Băng rôn', 1, 2, 3, 1],
      ]),
      aSheet('KC', [
        ['Nhiệm vụ số', 'Link'],
        [1, 'https://a.vn'],
      ]),
      aSheet('Lời báo cáo', [[null, 'Đoạn một']]),
    ),
  );
  if (reading === null) throw new Error('no table');
  const cell = (place: Parameters<typeof locate>[1]) => cellName(locate(reading, place));
  const nv = { sheet: 'NV', row: 1 };
  expect(
    (['number', 'content', 'note', 'mark', 'lead'] as const).map((field) =>
      cell(inTask(nv, field)),
    ),
  ).toEqual([...['B2', 'C2', 'A2', 'E2', 'A2']]);
  const sl = { sheet: 'SL', row: 1 };
  expect([
    cell(inCount(sl, 'channel')),
    cell(inCount(sl, 'value', 1)),
    cell(inCount(sl, 'value')),
    cell(inCount(sl, 'tasks')),
  ]).toEqual(['A2', 'C2', 'D2', 'E2']);
  expect(cell(inProof({ sheet: 'KC', row: 1 }, 'location'))).toBe('B2');
  expect(cell(inReport(reading.plan.report.at, 'planDocument'))).toBe('C2');
  expect(cell(inNarrative({ sheet: 'Lời báo cáo', row: 0 }))).toBe('B1');
  expect(cell(inTotalLine({ sheet: 'NV', row: 5 }))).toBe('A6');
});

it('a text of several cells is more than its cell says', () => {
  const reading = readPlan(
    aSnapshot(
      aSheet('NV', [
        ['STT', 'Nội dung nhiệm vụ', 'Kết quả', 'Ghi chú', 'TLKC'],
        [1, 'Đối thoại', 'đoạn một', 'ghi chú', 'https://a.vn'],
        [null, null, 'đoạn hai'],
      ]),
    ),
  );
  const [task] = reading?.plan.tasks ?? [];
  if (reading === null || task === undefined) throw new Error('no task');
  expect([task.result, task.note]).toEqual(['đoạn một\nđoạn hai', 'ghi chú\nhttps://a.vn']);
  expect(ownText(reading, inTask(task.at, 'result'))).toBe('đoạn một');
  expect(ownText(reading, inTask(task.at, 'note'))).toBe('ghi chú');
});
