import { describe, expect, it } from 'vitest';
import { reviewPlan, type Reviewed } from '../../src/app/reviewPlan';
import { takeBackWaiver } from '../../src/app/takeBackWaiver';
import { undoWrite } from '../../src/app/undoWrite';
import { waive } from '../../src/app/waive';
import type { CheckId } from '../../src/domain/checks';
import { dayOf } from '../../src/language/day';
import type { WorkbookPort } from '../../src/workbook/port';
import { findSheet } from '../../src/workbook/snapshot';
import { aWorkbook, put, textAt } from './workbook';

const HEADINGS = ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Đơn vị đánh giá', 'Ghi chú'];
const UNPROVEN = (count: number) => [
  HEADINGS,
  ...Array.from({ length: count }, (_, index) => [
    String(index + 1),
    `Phối hợp với Đài Truyền thanh, chuyên đề ${index + 1}`,
    null,
    'Hoàn thành',
    null,
  ]),
];
const WAIVER = {
  reason: 'Hồ sơ lưu tại Văn phòng',
  day: dayOf({ year: 2026, month: 11, day: 21 }) ?? 0,
};

async function reviewed(workbook: WorkbookPort): Promise<Reviewed> {
  const found = await reviewPlan(workbook);
  if (found === null) throw new Error('expected a task table');
  return found;
}

const of = (check: CheckId, { review }: Reviewed) =>
  review.findings.filter((finding) => finding.check === check);

async function waiveAll(workbook: WorkbookPort) {
  const before = await reviewed(workbook);
  return waive(workbook, before, of('doneWithoutBasis', before), WAIVER);
}

describe('waive', () => {
  it('writes the reason where the superior sees it, and closes the finding', async () => {
    const workbook = aWorkbook('Biểu 1', UNPROVEN(1));
    await waiveAll(workbook);
    const sheet = findSheet(await workbook.read(), 'Giải trình');
    expect(sheet?.values[0]).toEqual([
      'Trang, ô',
      'Nội dung kiểm tra',
      'Lý do',
      'Ngày',
      'Mã kiểm tra',
    ]);
    expect(sheet?.values[1]?.[0]).toBe('Biểu 1, ô C2');
    expect(sheet?.values[1]?.[1]).toContain('Nhiệm vụ 1');
    expect(sheet?.values[1]?.slice(2)).toEqual([
      'Hồ sơ lưu tại Văn phòng',
      46347,
      'doneWithoutBasis',
    ]);
    expect(sheet?.shown.get('D2')).toBe('day');
    expect(sheet?.hiddenColumns).toEqual([4]);
    const { review } = await reviewed(workbook);
    expect(review.findings.map(({ check }) => check)).not.toContain('doneWithoutBasis');
    expect(review.explained.map(({ finding, reason }) => [finding.check, reason])).toEqual([
      ['doneWithoutBasis', 'Hồ sơ lưu tại Văn phòng'],
    ]);
  });

  it('the second reason stands below the first, and the table grows with them', async () => {
    const workbook = aWorkbook('Biểu 1', UNPROVEN(14));
    const before = await reviewed(workbook);
    const [first, ...others] = of('doneWithoutBasis', before);
    if (first === undefined) throw new Error('expected findings');
    await waive(workbook, before, [first], WAIVER);
    await waive(workbook, await reviewed(workbook), others, { ...WAIVER, reason: 'Đã họp' });
    const sheet = findSheet(await workbook.read(), 'Giải trình');
    expect(sheet?.values).toHaveLength(15);
    expect(sheet?.tables.map(({ area }) => area.rows)).toEqual([15]);
    expect(of('doneWithoutBasis', await reviewed(workbook))).toEqual([]);
  });

  it('says nothing of a row that changed since it was read', async () => {
    const workbook = aWorkbook('Biểu 1', UNPROVEN(1));
    const before = await reviewed(workbook);
    await put(workbook, 'Biểu 1', 'B2', 'Việc khác');
    const { steps, changed } = await waive(
      workbook,
      before,
      of('doneWithoutBasis', before),
      WAIVER,
    );
    expect([steps, changed]).toEqual([[], [{ sheet: 'Biểu 1', at: { row: 1, column: 2 } }]]);
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['Biểu 1']);
  });

  it('is undone with the sheet that it made, unless somebody wrote there', async () => {
    const workbook = aWorkbook('Biểu 1', UNPROVEN(1));
    await undoWrite(workbook, await waiveAll(workbook));
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['Biểu 1']);
    const again = await waiveAll(workbook);
    await put(workbook, 'Giải trình', 'C5', 'Ghi thêm');
    await undoWrite(workbook, again);
    expect(await textAt(workbook, 'Giải trình', 'C2')).toBeNull();
    expect(await textAt(workbook, 'Giải trình', 'C5')).toBe('Ghi thêm');
    expect(of('doneWithoutBasis', await reviewed(workbook))).toHaveLength(1);
  });
});

describe('takeBackWaiver', () => {
  it('opens the finding again and closes the gap', async () => {
    const workbook = aWorkbook('Biểu 1', UNPROVEN(3));
    await waiveAll(workbook);
    const { review } = await reviewed(workbook);
    const [, second] = review.explained;
    if (second === undefined) throw new Error('expected two');
    const written = await takeBackWaiver(workbook, second);
    expect(of('doneWithoutBasis', await reviewed(workbook)).map(({ at }) => at.row)).toEqual([2]);
    expect(await textAt(workbook, 'Giải trình', 'A3')).toBe('Biểu 1, ô C4');
    expect(await textAt(workbook, 'Giải trình', 'A4')).toBeNull();
    await undoWrite(workbook, written);
    expect(of('doneWithoutBasis', await reviewed(workbook))).toEqual([]);
  });
});
