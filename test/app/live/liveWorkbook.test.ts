import { describe, expect, it } from 'vitest';
import { createSheets } from '../../../src/app/createSheets';
import { enterText, type Entry } from '../../../src/app/enterText';
import { liveWorkbook } from '../../../src/app/live/liveWorkbook';
import { newBook } from '../../../src/file/book';
import { type FileWorkbook, fileWorkbook } from '../../../src/file/workbook';
import { openXlsx } from '../../../src/file/xlsx/openXlsx';
import { writeXlsx } from '../../../src/file/xlsx/writeXlsx';
import { FACT_NAMES } from '../../../src/sheets/formulas/names';
import { VINH_LINH_2024 } from '../../../src/sheets/samples/vinhLinh2024';
import { parseCell } from '../../../src/workbook/address';
import { placeOfName } from '../../../src/workbook/reference';
import { type CellValue, findSheet, type Snapshot, valueAt } from '../../../src/workbook/snapshot';
import { day } from '../../support/days';
import { put } from '../workbook';

async function sample() {
  const workbook = fileWorkbook(newBook());
  const live = liveWorkbook(workbook);
  await createSheets(live, VINH_LINH_2024);
  await live.settled();
  return { workbook, live };
}

const entry = (cell: string, text: string, more: Partial<Entry> = {}): Entry => ({
  at: parseCell(cell) ?? { row: 0, column: 0 },
  text,
  kind: 'text',
  format: '@',
  ...more,
});

/** The value below or beside a heading, wherever that stands. */
function column(snapshot: Snapshot, sheet: string, heading: string): CellValue[] {
  const found = findSheet(snapshot, sheet);
  const at = found?.values[0]?.indexOf(heading) ?? -1;
  return (found?.values.slice(1) ?? []).map((row) => row[at] ?? null);
}

function beside(snapshot: Snapshot, label: string): CellValue {
  const rows = findSheet(snapshot, 'Thông tin chung')?.values ?? [];
  const row = rows.find((cells) => String(cells[0]).trim() === label);
  return row?.[1] ?? null;
}

function fact(snapshot: Snapshot, name: keyof typeof FACT_NAMES): CellValue {
  const place = placeOfName(snapshot.names, FACT_NAMES[name]);
  const sheet = findSheet(snapshot, place?.sheet ?? '');
  return place === null || sheet === undefined ? null : valueAt(sheet, place.area);
}

async function typeFact(
  workbook: FileWorkbook,
  name: keyof typeof FACT_NAMES,
  value: CellValue,
): Promise<void> {
  const { names } = await workbook.read();
  const place = placeOfName(names, FACT_NAMES[name]);
  if (place === null) throw new Error(`no ${name}`);
  const block = { at: place.area, cells: [[value]], formats: ['General'] };
  await workbook.apply([{ kind: 'putCells', sheet: place.sheet, block }]);
}

describe('a live workbook', () => {
  it('a new workbook shows what the domain has already', async () => {
    const workbook = fileWorkbook(newBook());
    await createSheets(workbook, VINH_LINH_2024);
    const before = await workbook.read();
    const live = liveWorkbook(workbook);
    await live.settled();
    expect(await live.read()).toEqual(before);
  });

  it('a typed result changes status, basis and summary, in the same step to undo', async () => {
    const { workbook, live } = await sample();
    const before = await live.read();
    expect(column(before, 'Nhiệm vụ', 'Tình trạng thực hiện')[1]).not.toBe('Hoàn thành');
    const done = Number(beside(before, 'Hoàn thành'));
    await enterText(live, 'Nhiệm vụ', [entry('C3', 'Kế hoạch số 15/KH-UBND ngày 31/01/2024')]);
    await live.settled();
    const after = await live.read();
    expect(column(after, 'Nhiệm vụ', 'Tình trạng thực hiện')[1]).toBe('Hoàn thành');
    expect(beside(after, 'Hoàn thành')).toBe(done + 1);
    workbook.undo();
    await live.settled();
    expect(await live.read()).toEqual(before);
    workbook.redo();
    await live.settled();
    expect(await live.read()).toEqual(after);
  });

  it('another period proposes its days, in the flat row, too, and the whole workbook follows', async () => {
    const { workbook, live } = await sample();
    await typeFact(workbook, 'year', 2024);
    await typeFact(workbook, 'period', 'Quý I');
    await live.settled();
    const first = await live.read();
    expect([fact(first, 'typedFrom'), fact(first, 'typedTo')]).toEqual([
      day('15/12/2023'),
      day('14/3/2024'),
    ]);
    const flat = findSheet(first, 'Thông tin chung')?.values.map((row) => row.slice(6, 12));
    expect(flat).toContainEqual([
      fact(first, 'unit'),
      fact(first, 'level'),
      2024,
      'Quý I',
      day('15/12/2023'),
      day('14/3/2024'),
    ]);
    await typeFact(workbook, 'period', 'Tháng 5');
    await live.settled();
    expect(fact(await live.read(), 'typedTo')).toBe(day('14/5/2024'));
    await typeFact(workbook, 'calendar', 'Dương lịch');
    await live.settled();
    const civil = await live.read();
    expect([fact(civil, 'typedFrom'), fact(civil, 'typedTo')]).toEqual([
      day('1/5/2024'),
      day('31/5/2024'),
    ]);
  });

  it('a day that was typed over its formula stays', async () => {
    const { workbook, live } = await sample();
    await typeFact(workbook, 'typedTo', day('20/11/2024'));
    await typeFact(workbook, 'period', 'Quý I');
    await live.settled();
    expect(fact(await live.read(), 'typedTo')).toBe(day('20/11/2024'));
  });

  it('keeps the row of a task as high as its longest text', async () => {
    const { workbook, live } = await sample();
    const height = () => workbook.book.sheets[1]?.heights.get(2);
    const before = height() ?? 0;
    await enterText(live, 'Nhiệm vụ', [entry('C3', 'dòng\n'.repeat(10))]);
    await live.settled();
    expect(height()).toBe(11 * 15.75);
    await enterText(live, 'Nhiệm vụ', [entry('C3', '- Đã thực hiện')]);
    await live.settled();
    expect(height()).toBe(before);
  });

  it('leaves an opened workbook as its file is until something changes', async () => {
    const { workbook } = await sample();
    const opened = fileWorkbook(openXlsx(writeXlsx(workbook.book)));
    const before = await opened.read();
    const live = liveWorkbook(opened);
    await live.settled();
    expect([await live.read(), opened.isChanged()]).toEqual([before, false]);
    await enterText(live, 'Nhiệm vụ', [entry('C3', 'Kế hoạch số 15/KH-UBND')]);
    await live.settled();
    expect(column(await live.read(), 'Nhiệm vụ', 'Tình trạng thực hiện')[1]).toBe('Hoàn thành');
  });

  it('knows its own formulas from those of others, which keep their value', async () => {
    const { workbook, live } = await sample();
    await live.apply([{ kind: 'addSheet', sheet: 'Riêng' }]);
    await put(workbook, 'Riêng', 'A1', { formula: "='Nhiệm vụ'!C3", value: 'cũ' });
    await live.settled();
    const { own, readOnly } = live.rules();
    expect(own.has('Riêng')).toBe(false);
    expect(own.get('Nhiệm vụ')?.length).toBeGreaterThan(10);
    expect([...readOnly]).toEqual(['Danh mục', 'Riêng']);
    expect(findSheet(await live.read(), 'Riêng')?.values).toEqual([['cũ']]);
  });

  it('types into a foreign phụ lục that is read, and into no other foreign sheet', async () => {
    const workbook = fileWorkbook(newBook());
    await workbook.apply([
      { kind: 'addSheet', sheet: 'PL' },
      { kind: 'addSheet', sheet: 'Khác' },
      {
        kind: 'putCells',
        sheet: 'PL',
        block: {
          at: { row: 0, column: 0 },
          cells: [
            ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Hoàn thành', 'Chưa hoàn thành'],
            ['1', 'Ban hành kế hoạch tuyên truyền', 'Kế hoạch số 15/KH-UBND', 'x', null],
          ],
          formats: ['@', '@', '@', '@', '@'],
        },
      },
    ]);
    const live = liveWorkbook(workbook);
    await live.settled();
    expect([...live.rules().readOnly]).toEqual(['Khác']);
  });

  it('tells once it is reckoned, and not of a jump', async () => {
    const { live } = await sample();
    let told = 0;
    live.onReckoned(() => (told += 1));
    await live.show('Nhiệm vụ', { row: 4, column: 2, rows: 1, columns: 1 });
    await live.settled();
    expect(told).toBe(0);
    await enterText(live, 'Nhiệm vụ', [entry('C3', 'a')]);
    await enterText(live, 'Nhiệm vụ', [entry('C4', 'b')]);
    await live.settled();
    expect(told).toBe(1);
  });
});
