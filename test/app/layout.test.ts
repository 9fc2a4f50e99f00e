import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { reviewPlan } from '../../src/app/reviewPlan';
import { changeLayout } from '../../src/app/settings/layout/changeLayout';
import { layoutChange } from '../../src/app/settings/layout/layoutChange';
import { undoWrite } from '../../src/app/undoWrite';
import { amountOf } from '../../src/domain/figures';
import type { Split } from '../../src/domain/vocabulary';
import { type Book, newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { layoutOf, standingTables } from '../../src/sheets/ourTables';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import type { WorkbookPort } from '../../src/workbook/port';
import { type CellValue, findSheet, type Snapshot, valueAt } from '../../src/workbook/snapshot';
import { cellName } from '../../src/workbook/address';
import type { CellInput } from '../../src/workbook/edit';
import { proposedDays, switchPeriod } from '../../src/app/settings/period';
import { aWorkbook, put } from './workbook';

const COUNTS = 'Số liệu';

async function opened(split: Split = 'whole') {
  const book = newBook();
  const workbook = fileWorkbook(book);
  await createSheets(workbook, { ...VINH_LINH_BOOK, split });
  return { book, workbook };
}

async function sample(split: Split = 'whole') {
  return (await opened(split)).workbook;
}

async function reviewed(workbook: WorkbookPort) {
  const found = await reviewPlan(workbook);
  if (found === null) throw new Error('expected a task table');
  return found;
}

/** What every count comes to, and every task. */
async function answers(workbook: WorkbookPort) {
  const { reading, review } = await reviewed(workbook);
  const { counts, report } = reading.plan;
  return {
    amounts: counts.map((count) => [count.channel, amountOf(count, report.period)]),
    statuses: review.statuses.map(({ task, status }) => [task.number, status]),
    totals: review.totals,
  };
}

/** The rows of Số liệu under their headings, filled cells alone. */
async function rowsOf(workbook: WorkbookPort, sheet = COUNTS) {
  const found = findSheet(await workbook.read(), sheet);
  if (found === undefined) return null;
  const { area } = found;
  const columns = Array.from({ length: area.columns }, (_, column) => column);
  const heading = (column: number) => String(valueAt(found, { row: 0, column }));
  return Array.from({ length: area.rows - 1 }, (_, index) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const value = valueAt(found, { row: index + 1, column });
        if ((value ?? '') === '' || heading(column).startsWith('Phụ ')) return [];
        return [[heading(column), value]];
      }),
    ),
  ).filter((row) => Object.keys(row).length > 0);
}

function countColumn(snapshot: Snapshot, field: string, id: 'counts' | 'tasks' = 'counts'): number {
  const column = standingTables(snapshot)
    ?.find((table) => table.id === id)
    ?.columns.get(field);
  if (column === undefined) throw new Error(`no column ${field}`);
  return column;
}

/** Without what formulas show: a file computes none. */
function typedIn(row: Readonly<Record<string, CellValue>> = {}) {
  const shown = ['Số liệu trong kỳ', 'Lũy kế', 'Tỷ lệ'];
  return Object.fromEntries(
    Object.entries(row).filter(
      ([heading]) => !shown.includes(heading) && !heading.startsWith('Giữ lại'),
    ),
  );
}

async function changed(workbook: WorkbookPort, to: Split) {
  const outcome = await changeLayout(workbook, to);
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The sheet once cells were typed under the headings of its first rows. */
async function typed(workbook: WorkbookPort, cells: Readonly<Record<string, CellInput>>) {
  for (const [cell, content] of Object.entries(cells)) await put(workbook, COUNTS, cell, content);
}

const obstaclesAfter = async (workbook: WorkbookPort, to: Split) => {
  const change = layoutChange(await reviewed(workbook), to);
  return change?.obstacles.map(({ kind, cell }) => `${kind} ${cell}`);
};

/** The column of the user's own behind the table, which then takes it in. */
async function withOwnColumn(
  { workbook, book }: { readonly workbook: WorkbookPort; readonly book: Book },
  heading: string,
  value: CellInput,
) {
  const table = findSheet(await workbook.read(), COUNTS)?.tables[0];
  if (table === undefined) throw new Error('expected a table');
  const { area } = table;
  const at = (row: number) => cellName({ row, column: area.columns });
  await typed(workbook, { [at(0)]: heading, [at(1)]: value });
  // As in Excel, where typing beside a table makes it wider.
  const sheet = book.sheets.find(({ name }) => name === COUNTS);
  sheet?.tables.splice(0, 1, { ...table, area: { ...area, columns: area.columns + 1 } });
}

describe('Số liệu laid out anew', () => {
  it('[K9] from the whole period to months comes to the same, in the last month', async () => {
    const workbook = await sample();
    const before = await answers(workbook);
    const rows = await rowsOf(workbook);
    const { old, change } = await changed(workbook, 'months');
    expect(await answers(workbook)).toEqual(before);
    expect(layoutOf(await workbook.read())).toBe('months');
    expect(change.effects).toMatchObject({
      moved: [{ heading: 'T12', figures: 8 }],
      ...{ restored: 0, left: 0, cumulative: 0, tasks: [], looking: [] },
    });
    expect(old).toBe('Số liệu cũ (cả kỳ)');
    expect(await rowsOf(workbook, old)).toEqual(rows);
    const now = await rowsOf(workbook);
    expect(now?.map(({ T12: _, ...row }) => typedIn(row))).toEqual(rows?.map(typedIn));
    expect(now?.map(({ T12 }) => T12)).toEqual(rows?.map((row) => row['Số liệu trong kỳ']));
  });

  it('twice is once: nothing is written where it stands so already', async () => {
    const workbook = await sample();
    await changed(workbook, 'quarters');
    const once = await workbook.read();
    expect(await changeLayout(workbook, 'quarters')).toEqual({ kind: 'same' });
    expect(await workbook.read()).toEqual(once);
  });

  it("takes the old one's name and place, and the other formulas look into it", async () => {
    const workbook = await sample();
    await changed(workbook, 'months');
    const { sheets, names } = await workbook.read();
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Thông tin chung', 'Nhiệm vụ', 'Số liệu', 'Số liệu cũ (cả kỳ)'],
      ...['Tài liệu kiểm chứng', 'Danh mục'],
    ]);
    const tables = sheets.map((sheet) => sheet.tables.map(({ name }) => name));
    expect(tables.flat()).toEqual(['NhiemVu', 'SoLieu', 'SoLieuCu', 'KiemChung']);
    const looking = (name: string, table: RegExp) =>
      [...(sheets.find((sheet) => sheet.name === name)?.formulas.values() ?? [])].filter(
        (formula) => table.test(formula),
      ).length;
    expect(looking('Nhiệm vụ', /SoLieuCu/)).toBe(0);
    expect(looking('Nhiệm vụ', /SoLieu\[/)).toBeGreaterThan(0);
    expect(looking('Số liệu', /SoLieuCu/)).toBe(0);
    expect(looking('Số liệu cũ (cả kỳ)', /SoLieu\[/)).toBe(0);
    expect(names.find(({ name }) => name === 'CCHC_OPhu_SoLieu')?.formula).toMatch(/^='Số liệu'!/);
  });

  it('is taken back whole, unless somebody typed into it', async () => {
    const workbook = await sample();
    const before = await workbook.read();
    const { write } = await changed(workbook, 'months');
    expect(await undoWrite(workbook, write)).toMatchObject({
      replaced: { sheet: COUNTS, isBack: true },
    });
    const after = await workbook.read();
    expect(after.sheets).toEqual(before.sheets);
    const own = ({ names }: typeof before) =>
      names.filter(({ name }) => name !== 'CCHC_OPhu_SoLieuCu');
    expect(new Set(own(after))).toEqual(new Set(own(before)));

    const again = await changed(workbook, 'months');
    await typed(workbook, { F2: 3 });
    expect(await undoWrite(workbook, again.write)).toMatchObject({
      replaced: { sheet: COUNTS, isBack: false },
    });
    expect(layoutOf(await workbook.read())).toBe('months');
  });

  it('[K9] gives back the months that were typed, and only those whose figure is another now', async () => {
    const workbook = await sample('months');
    await typed(workbook, { D2: 3, G2: 'hơn 4', O2: '-', D3: 210, E3: 211, F4: 7 });
    const rows = await rowsOf(workbook);
    const before = await answers(workbook);
    for (const to of ['quarters', 'whole'] as const) {
      await changed(workbook, to);
      expect(await answers(workbook)).toEqual(before);
    }
    expect((await rowsOf(workbook))?.[0]).toMatchObject({
      ...{ 'Số liệu trong kỳ': 'hơn 7', 'Giữ lại T1': 3, 'Giữ lại T4': 'hơn 4' },
      ...{ 'Giữ lại T12': '-', 'Giữ lại Quý II': 'hơn 4' },
    });
    await changed(workbook, 'months');
    expect((await rowsOf(workbook))?.map(typedIn)).toEqual(rows?.map(typedIn));
    await changed(workbook, 'whole');
    await typed(workbook, { D4: 9 });
    const { change } = await changed(workbook, 'months');
    expect(change.effects).toMatchObject({ left: 1, moved: [{ heading: 'T12', figures: 1 }] });
    expect((await rowsOf(workbook))?.[2]).toMatchObject({ T12: 9 });
    expect((await rowsOf(workbook))?.[2]).not.toHaveProperty('T3');
  });

  it('keeps columns and notes of the user, and what is in closed groups', async () => {
    const { workbook, book } = await opened();
    await withOwnColumn({ workbook, book }, 'Người theo dõi', 'Chị Hoa');
    const lastYear = cellName({
      row: 1,
      column: countColumn(await workbook.read(), 'lastYear'),
    });
    await typed(workbook, { [lastYear]: 55, A3: 'x1' });
    const [, second] = (await rowsOf(workbook)) ?? [];
    for (const to of ['quarters', 'months', 'whole'] as const) {
      await changed(workbook, to);
      const rows = await rowsOf(workbook);
      expect(rows?.[0]).toMatchObject({ 'Người theo dõi': 'Chị Hoa', 'Cùng kỳ năm trước': 55 });
      expect(rows?.[1]?.STT).toBe('x1');
    }
    expect(typedIn((await rowsOf(workbook))?.[1])).toEqual(typedIn(second));
  });

  it('[K9] carries Lũy kế kỳ trước into the column before the period, and back', async () => {
    const workbook = await sample();
    const seen = await reviewed(workbook);
    const setting = { word: 'Quý III', year: 2024, calendar: 'cchc', window: null } as const;
    await switchPeriod(workbook, seen, { ...setting, window: proposedDays(setting) });
    const column = countColumn(await workbook.read(), 'cumulativeBefore');
    await typed(workbook, { [cellName({ row: 1, column })]: 40 });
    const { change } = await changed(workbook, 'months');
    expect((await rowsOf(workbook))?.[0]).toMatchObject({ T6: 40, T9: 68 });
    // Without Lũy kế kỳ trước nobody knew it; by months the empty ones count as nothing.
    expect(change.effects.cumulative).toBe(7);
    await changed(workbook, 'whole');
    expect((await rowsOf(workbook))?.[0]).toMatchObject({
      ...{ 'Lũy kế kỳ trước': 40, 'Số liệu trong kỳ': 68 },
    });
  });

  it('tells which tasks are judged otherwise by their months', async () => {
    const workbook = await sample();
    const form = countColumn(await workbook.read(), 'target', 'tasks');
    await put(workbook, 'Nhiệm vụ', cellName({ row: 3, column: form }), 'Hằng tháng');
    const { tasks } = layoutChange(await reviewed(workbook), 'months')?.effects ?? {};
    expect(tasks).toEqual(['3']);
  });

  it('tells which formulas of the user go on looking into the old sheet', async () => {
    const workbook = await sample();
    await workbook.apply([{ kind: 'addSheet', sheet: 'Theo dõi' }]);
    await put(workbook, 'Theo dõi', 'B3', { formula: '=SUM(SoLieu[Số liệu trong kỳ])', value: 0 });
    await put(workbook, 'Theo dõi', 'B4', { formula: "='Số liệu'!D2*2", value: 0 });
    await put(workbook, 'Theo dõi', 'B5', { formula: '="SoLieu"', value: 'SoLieu' });
    const change = layoutChange(await reviewed(workbook), 'months');
    expect(change?.effects.looking).toEqual([
      { sheet: 'Theo dõi', cell: 'B3' },
      { sheet: 'Theo dõi', cell: 'B4' },
    ]);
    await changed(workbook, 'months');
    const formulas = findSheet(await workbook.read(), 'Theo dõi')?.formulas;
    expect(formulas?.get('B4')).toBe("='Số liệu cũ (cả kỳ)'!D2*2");
  });
});

describe('what stands in the way of another layout', () => {
  it('is told by its cell, and then nothing is written', async () => {
    const cases: readonly [Split, Split, Record<string, CellInput>, string[]][] = [
      ['whole', 'months', { D2: { formula: '=30+38', value: 68 } }, ['formula D2']],
      ['months', 'whole', { D2: 3, E2: 'nhiều' }, ['unreadable E2']],
      ['months', 'quarters', { P2: 8 }, ['overwritten P2', 'differs D2']],
    ];
    for (const [from, to, cells, expected] of cases) {
      const workbook = await sample(from);
      await typed(workbook, cells);
      expect(await obstaclesAfter(workbook, to)).toEqual(expected);
      const before = await workbook.read();
      expect(await changeLayout(workbook, to)).toMatchObject({ kind: 'blocked' });
      expect(await workbook.read()).toEqual(before);
    }
  });

  it('may be rows below the table, a column of the same name, or a day', async () => {
    const workbook = await sample();
    const { area } = findSheet(await workbook.read(), COUNTS)?.tables[0] ?? {};
    await typed(workbook, { [cellName({ row: area?.rows ?? 0, column: 1 })]: 'Loa kéo' });
    expect(await obstaclesAfter(workbook, 'months')).toEqual([`below A${(area?.rows ?? 0) + 1}`]);

    const other = await opened();
    await withOwnColumn(other, 'T5', 'x');
    expect(
      (await obstaclesAfter(other.workbook, 'months'))?.map((each) => each.split(' ')[0]),
    ).toEqual(['heading']);

    const dated = await sample();
    const block = { at: { row: 1, column: 4 }, cells: [[45_000]], formats: ['dd/mm/yyyy'] };
    await dated.apply([{ kind: 'putCells', sheet: COUNTS, block }]);
    expect(await obstaclesAfter(dated, 'quarters')).toEqual(['shown E2']);
  });

  it('is a later template, by its code; and a workbook of others has no layout to change', async () => {
    const workbook = await sample();
    await workbook.apply([{ kind: 'setName', name: 'CCHC_PhienBanMau', formula: '=99' }]);
    await expect(changeLayout(workbook, 'months')).rejects.toMatchObject({ code: 'newerTemplate' });
    const other = aWorkbook('Biểu', [
      ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Đơn vị đánh giá', 'Ghi chú'],
      ['1', 'Tuyên truyền', 'Đã làm', 'Hoàn thành', null],
    ]);
    expect(await changeLayout(other, 'months')).toEqual({ kind: 'same' });
  });
});
