import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/app/cellWrites';
import { createSheets } from '../../src/app/createSheets';
import { adoptRows } from '../../src/app/adoptRows';
import { mendFormulas } from '../../src/app/mendFormulas';
import { renumber, renumberPlan } from '../../src/app/renumber';
import type { Reviewed } from '../../src/app/reviewPlan';
import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { readPlan } from '../../src/read/plan';
import { PRESETS } from '../../src/sheets/presets';
import { presetPlan } from '../../src/sheets/presets/preset';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import { withoutNumber } from '../../src/sheets/entries/taskRows';
import { nextYear } from '../../src/sheets/year';
import { cellName, parseCell } from '../../src/workbook/address';
import type { Edit } from '../../src/workbook/edit';
import type { WorkbookPort } from '../../src/workbook/port';
import { findSheet, valueAt } from '../../src/workbook/snapshot';

type Seen = Pick<Reviewed, 'reading' | 'snapshot'>;

const open = () => fileWorkbook(newBook());

const at = (cell: string) => parseCell(cell) ?? { row: 0, column: 0 };

const put = (sheet: string, cell: string, values: readonly (string | number)[]): Edit => ({
  kind: 'putCells',
  sheet,
  block: { at: at(cell), cells: [values], formats: values.map(() => 'General') },
});

async function shown(workbook: WorkbookPort, sheet: string, ...cells: readonly string[]) {
  const found = findSheet(await workbook.read(), sheet);
  return cells.map((cell) => found && valueAt(found, at(cell)));
}

/** Renumbers, mends, or whatever writes cells, of what is read now; how many cells were written. */
async function cellsOf(
  order: (workbook: WorkbookPort, seen: Seen) => Promise<{ readonly steps: readonly Step[] }>,
  workbook: WorkbookPort,
) {
  return (await order(workbook, await seenIn(workbook))).steps.flat().length;
}

async function seenIn(workbook: WorkbookPort): Promise<Seen> {
  const snapshot = await workbook.read();
  const reading = readPlan(snapshot);
  if (reading === null) throw new Error('no plan');
  return { snapshot, reading };
}

const planIn = async (workbook: WorkbookPort) => {
  const plan = readPlan(await workbook.read())?.plan;
  if (plan === undefined) throw new Error('no plan');
  return plan;
};

describe('createSheets', () => {
  it('fills all sheets with the sample, and what is read is what was meant', async () => {
    const workbook = open();
    await createSheets(workbook, VINH_LINH_BOOK);
    const { sheets } = await workbook.read();
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ['Thông tin chung', true],
      ['Nhiệm vụ', true],
      ['Số liệu', true],
      ['Tài liệu kiểm chứng', true],
      ['Danh mục', false],
    ]);
    const { report, tasks, counts } = await planIn(workbook);
    const { plan } = VINH_LINH_BOOK;
    expect(report.period).toEqual(plan.report.period);
    expect(report).toMatchObject({ unit: plan.report.unit, year: 2024, level: 'district' });
    const facts = ({ number, content, result, mark, note, target }: (typeof tasks)[number]) => {
      return { number, content, result, mark, note, target };
    };
    expect(tasks.map(facts)).toEqual(
      plan.tasks.map((task) => ({ ...facts(task), note: task.note.trim() })),
    );
    expect(
      counts.map((count) => [count.channel, count.figures, count.tasks, count.role.kind]),
    ).toEqual(
      plan.counts.map((count) => [count.channel, count.figures, count.tasks, count.role.kind]),
    );
  });

  it('shows the golden statuses before any program has reckoned a formula', async () => {
    const workbook = open();
    await createSheets(workbook, VINH_LINH_BOOK);
    const rows = Array.from({ length: 8 }, (_, index) => `E${index + 2}`);
    expect(await shown(workbook, 'Nhiệm vụ', ...rows)).toEqual([
      ...['Hoàn thành', 'Chưa hoàn thành', 'Hoàn thành', 'Hoàn thành', 'Hoàn thành'],
      ...['Hoàn thành', 'Hoàn thành', 'Hoàn thành'],
    ]);
    expect(await shown(workbook, 'Thông tin chung', 'B14', 'B15', 'B21')).toEqual([8, 7, 0.875]);
  });

  it.each(PRESETS)(
    'makes the sheets of $name, and reads the same tasks from them',
    async (preset) => {
      const workbook = open();
      const choice = {
        unit: 'Ủy ban nhân dân xã A',
        year: 2026,
        period: 'year',
        calendar: 'cchc',
      } as const;
      const plan = presetPlan(preset, choice);
      await createSheets(workbook, { plan, template: preset.id });
      const read = await planIn(workbook);
      const outline = (tasks: typeof plan.tasks) =>
        tasks.map(({ number, content, target, group, lead, parts }) => {
          const own = parts.map((part) => [part.number, part.content, part.target]);
          return { number, content, target, group: withoutNumber(group), lead, own };
        });
      expect(outline(read.tasks)).toEqual(outline(plan.tasks));
      const channels = (counts: typeof plan.counts) =>
        counts.map(({ channel, unit, measure, group, role }) => [
          ...[channel.replace(/^- /, ''), unit, measure, withoutNumber(group), role.kind],
        ]);
      expect(channels(read.counts)).toEqual(channels(plan.counts));
      expect(read.report.period).toEqual(plan.report.period);
    },
  );

  it('applies its edits at once, and writes nothing into a newer workbook', async () => {
    const workbook = open();
    let applied = 0;
    const counting: WorkbookPort = {
      ...workbook,
      apply: (edits) => ((applied += 1), workbook.apply(edits)),
    };
    await createSheets(counting, VINH_LINH_BOOK);
    expect(applied).toBe(1);
    await workbook.apply([{ kind: 'setName', name: 'CCHC_PhienBanMau', formula: '=99' }]);
    const before = await workbook.read();
    await expect(createSheets(workbook)).rejects.toMatchObject({ code: 'newerTemplate' });
    await expect(renumber(workbook, await seenIn(workbook))).rejects.toMatchObject({
      code: 'newerTemplate',
    });
    expect(await workbook.read()).toEqual(before);
  });
});

describe('the year', () => {
  it('a new one keeps plan, unit and channels, and has last year’s figures beside', async () => {
    const old = open();
    await createSheets(old, VINH_LINH_BOOK);
    const next = nextYear(await planIn(old), { year: 2025, period: 'halfYear', calendar: 'cchc' });
    const workbook = open();
    await createSheets(workbook, next);
    const plan = await planIn(workbook);
    expect(plan.report).toMatchObject({ year: 2025, unit: 'Ủy ban nhân dân huyện Vĩnh Linh' });
    expect(plan.tasks.map(({ content }) => content)[0]).toBe(
      'Xây dựng Kế hoạch tuyên truyền CCHC năm 2025',
    );
    expect(
      plan.tasks.filter(({ result, mark, note }) => result + note !== '' || mark !== null),
    ).toEqual([]);
    expect(await shown(workbook, 'Số liệu', 'B2', 'D2')).toEqual([
      'Cổng Thông tin điện tử huyện',
      null,
    ]);
    const counts = findSheet(await workbook.read(), 'Số liệu');
    const column = counts?.values[0]?.indexOf('Cùng kỳ năm trước') ?? -1;
    expect(counts?.values.slice(1, 9).map((row) => row[column])).toEqual([
      68, 42, 26, 2, 285, 63, 1, 14,
    ]);
  });
});

describe('Đánh lại số', () => {
  it('renumbers tasks and what names them in the other sheets', async () => {
    const workbook = open();
    await createSheets(workbook, VINH_LINH_BOOK);
    await workbook.apply([
      put('Nhiệm vụ', 'A4', ['13']),
      ...['E3', 'E4', 'E5', 'E6'].map((cell) => put('Số liệu', cell, ['13'])),
      put('Số liệu', 'E2', ['13; 7']),
      put('Tài liệu kiểm chứng', 'A2', ['13', 'Kế hoạch số 29/KH-UBND']),
    ]);
    expect(await cellsOf(renumber, workbook)).toBe(7);
    expect(await shown(workbook, 'Nhiệm vụ', 'A4', 'A5')).toEqual(['3', '4']);
    expect(await shown(workbook, 'Số liệu', 'E2', 'E3')).toEqual(['3; 7', '3']);
    expect(await shown(workbook, 'Tài liệu kiểm chứng', 'A2')).toEqual(['3']);
    expect(await cellsOf(renumber, workbook)).toBe(0);
  });
});

describe('Đánh lại số leaves as it is', () => {
  it('how a row is labelled: only its number or letter runs on', async () => {
    const workbook = open();
    await createSheets(workbook, VINH_LINH_BOOK);
    const labels = ['1.', '3', 'a)', 'c)', '-', '7)', '7.1', '7.3.'];
    await workbook.apply(labels.map((label, index) => put('Nhiệm vụ', `A${index + 2}`, [label])));
    await workbook.apply(
      ['E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9'].map((cell, index) =>
        put('Số liệu', cell, [['3.c; 7.3', '1'][index] ?? '']),
      ),
    );
    await cellsOf(renumber, workbook);
    const cells = labels.map((_, index) => `A${index + 2}`);
    expect(await shown(workbook, 'Nhiệm vụ', ...cells)).toEqual([
      ...['1.', '2', 'a)', 'b)', '-', '3)', '3.1', '3.2.'],
    ]);
    expect(await shown(workbook, 'Số liệu', 'E2', 'E3')).toEqual(['2.b; 3.2', '1']);
    expect(await cellsOf(renumber, workbook)).toBe(0);
  });

  it('everything, while a row names a task that is gone by a number that another gets', async () => {
    const workbook = open();
    await createSheets(workbook, VINH_LINH_BOOK);
    await workbook.apply([put('Nhiệm vụ', 'A4', ['13']), put('Số liệu', 'E7', ['99'])]);
    const { astray, step } = renumberPlan(await seenIn(workbook));
    const named = astray.map(({ sheet, at, number }) => `${sheet}!${cellName(at)} ${number}`);
    expect(named).toEqual(['E2', 'E3', 'E4', 'E5', 'E6'].map((cell) => `Số liệu!${cell} 3`));
    expect(step.length).toBe(1);
    expect(await cellsOf(renumber, workbook)).toBe(0);
    expect(await shown(workbook, 'Nhiệm vụ', 'A4')).toEqual(['13']);
  });
});

describe('formulas that are missing', () => {
  it('are found where something was typed over them, and put back with their values', async () => {
    const workbook = open();
    await createSheets(workbook, VINH_LINH_BOOK);
    await workbook.apply([put('Nhiệm vụ', 'E3', ['Hoàn thành'])]);
    expect(await cellsOf(mendFormulas, workbook)).toBe(1);
    expect(await shown(workbook, 'Nhiệm vụ', 'E2', 'E3')).toEqual([
      'Hoàn thành',
      'Chưa hoàn thành',
    ]);
    expect(await cellsOf(mendFormulas, workbook)).toBe(0);
  });

  it('are given to rows typed below a table, which become its rows', async () => {
    const workbook = open();
    await createSheets(workbook, VINH_LINH_BOOK);
    await workbook.apply([
      put('Nhiệm vụ', 'A40', ['9', 'Tuyên truyền miệng', 'Kế hoạch số 30/KH-UBND', 'Hoàn thành']),
    ]);
    expect(await adoptRows(workbook)).toBe(1);
    expect(await shown(workbook, 'Nhiệm vụ', 'E40', 'F40')).toEqual(['Hoàn thành', '01 TLKC']);
    const tables = findSheet(await workbook.read(), 'Nhiệm vụ')?.tables;
    expect(tables?.map(({ area }) => area.rows)).toEqual([40]);
    expect(await adoptRows(workbook)).toBe(0);
  });
});
