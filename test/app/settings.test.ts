import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { type Reviewed, reviewPlan } from '../../src/app/reviewPlan';
import {
  type EditableFact,
  factLines,
  MAIN_FIELDS,
  MORE_FIELDS,
  writeFacts,
} from '../../src/app/settings/facts';
import { lastYearFigures, yearBeginning } from '../../src/app/settings/nextYear';
import { periodSetting, proposedDays, switchPeriod } from '../../src/app/settings/period';
import { undoWrite } from '../../src/app/undoWrite';
import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { writeDay } from '../../src/language/dayText';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import type { WorkbookPort } from '../../src/workbook/port';
import { findSheet } from '../../src/workbook/snapshot';
import { aWorkbook, put, textAt } from './workbook';

const FORM = 'Thông tin chung';

async function sample() {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, VINH_LINH_BOOK);
  return workbook;
}

async function reviewed(workbook: WorkbookPort): Promise<Reviewed> {
  const found = await reviewPlan(workbook);
  if (found === null) throw new Error('expected a task table');
  return found;
}

const settingIn = async (workbook: WorkbookPort) => {
  const found = periodSetting(await reviewed(workbook));
  if (found === null) throw new Error('expected a kỳ');
  return found;
};

const formulasIn = async (workbook: WorkbookPort) => {
  const form = findSheet(await workbook.read(), FORM);
  return [form?.formulas.has('B6'), form?.formulas.has('B7')];
};

const daysOf = ({ window }: { readonly window: { from: number; to: number } | null }) =>
  window === null ? null : [writeDay(window.from), writeDay(window.to)];

describe('the kỳ', () => {
  it('is read as it stands, and its days are those of the calendar', async () => {
    const setting = await settingIn(await sample());
    expect({ ...setting, window: daysOf(setting) }).toEqual({
      ...{ word: 'Năm', year: 2024, calendar: 'cchc', window: ['15/12/2023', '14/12/2024'] },
    });
    const window = proposedDays({ ...setting, word: 'Quý III', calendar: 'civil' });
    expect(daysOf({ window })).toEqual(['01/7/2024', '30/9/2024']);
    expect(proposedDays({ ...setting, word: 'Chuyên đề' })).toBeNull();
    expect(proposedDays({ ...setting, year: null })).toBeNull();
  });

  it('is switched in one request: the days stay formulas, and statuses follow', async () => {
    const workbook = await sample();
    const before = await reviewed(workbook);
    let applied = 0;
    const counting: WorkbookPort = {
      ...workbook,
      apply: (edits) => ((applied += 1), workbook.apply(edits)),
    };
    const setting = { ...(await settingIn(workbook)), word: 'Quý I' };
    const window = proposedDays(setting);
    await switchPeriod(counting, before, { ...setting, window });
    expect(applied).toBe(1);
    const now = await settingIn(workbook);
    expect([now.word, daysOf(now)]).toEqual(['Quý I', ['15/12/2023', '14/3/2024']]);
    expect(await formulasIn(workbook)).toEqual([true, true]);
    const { byStatus } = (await reviewed(workbook)).review.totals;
    expect(byStatus).not.toEqual(before.review.totals.byStatus);
  });

  it('with days of its own holds them as typed, and as formulas again once they are the usual', async () => {
    const workbook = await sample();
    const setting = { ...(await settingIn(workbook)), word: '6 tháng' };
    const usual = proposedDays(setting);
    if (usual === null) throw new Error('expected days');
    const own = { ...usual, to: usual.to - 3 };
    await switchPeriod(workbook, await reviewed(workbook), { ...setting, window: own });
    expect(await formulasIn(workbook)).toEqual([true, false]);
    expect(daysOf(await settingIn(workbook))).toEqual(['15/12/2023', '11/6/2024']);
    await switchPeriod(workbook, await reviewed(workbook), { ...setting, window: usual });
    expect(await formulasIn(workbook)).toEqual([true, true]);
  });

  it('is taken back whole, and left alone where somebody changed it in between', async () => {
    const workbook = await sample();
    const before = await settingIn(workbook);
    const seen = await reviewed(workbook);
    const setting = { word: 'Tháng 5', year: 2025, calendar: 'civil', window: null } as const;
    const write = await switchPeriod(workbook, seen, setting);
    expect((await settingIn(workbook)).year).toBe(2025);
    await undoWrite(workbook, write);
    expect(await settingIn(workbook)).toEqual(before);
    await put(workbook, FORM, 'B4', 2026);
    const { steps, changed } = await switchPeriod(workbook, seen, setting);
    expect([steps, changed]).toEqual([[], [{ sheet: FORM, at: { row: 3, column: 1 } }]]);
    expect(await textAt(workbook, FORM, 'B5')).toBe('Năm');
  });

  it('is not written into a workbook of a later program, nor asked of one without the form', async () => {
    const workbook = await sample();
    const setting = { ...(await settingIn(workbook)), word: 'Quý I' };
    await workbook.apply([{ kind: 'setName', name: 'CCHC_PhienBanMau', formula: '=99' }]);
    await expect(switchPeriod(workbook, await reviewed(workbook), setting)).rejects.toMatchObject({
      code: 'newerTemplate',
    });
    const other = aWorkbook('Biểu', [
      ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Đơn vị đánh giá', 'Ghi chú'],
      ['1', 'Tuyên truyền', 'Đã làm', 'Hoàn thành', null],
    ]);
    expect(periodSetting(await reviewed(other))).toBeNull();
    expect(factLines(await reviewed(other), [...MAIN_FIELDS, ...MORE_FIELDS])).toEqual([]);
  });
});

describe('the lines of Thông tin chung', () => {
  it('are shown as the form calls them', async () => {
    const seen = await reviewed(await sample());
    expect(factLines(seen, MAIN_FIELDS)).toEqual([
      { field: 'level', label: 'Cấp', text: 'Huyện (đến 30/6/2025)' },
      { field: 'unit', label: 'Tên đơn vị', text: 'Ủy ban nhân dân huyện Vĩnh Linh' },
      expect.objectContaining({ field: 'planDocument', label: 'Kế hoạch của đơn vị' }),
    ]);
    expect(factLines(seen, MORE_FIELDS)).toHaveLength(MORE_FIELDS.length);
  });

  it('are written where they changed, a day as a day, and read back', async () => {
    const workbook = await sample();
    const seen = await reviewed(workbook);
    const unit = 'Ủy ban nhân dân xã Vĩnh Linh';
    const texts = new Map<EditableFact, string>([
      ['level', 'Huyện (đến 30/6/2025)'],
      ['unit', unit],
      ['planStart', '08/3/2024'],
    ]);
    const { steps } = await writeFacts(workbook, seen, texts);
    expect(steps.flat()).toHaveLength(2);
    const now = await reviewed(workbook);
    expect(now.reading.plan.report.unit).toBe(unit);
    expect(factLines(now, ['planStart'])[0]?.text).toBe('08/3/2024');
    expect((await writeFacts(workbook, now, texts)).steps).toEqual([]);
  });
});

describe('a new year', () => {
  it('begins with preset and layout of this one, and with its figures beside', async () => {
    const old = await sample();
    await old.apply([{ kind: 'setName', name: 'CCHC_Mau', formula: '="xa"' }]);
    const seen = await reviewed(old);
    const choice = yearBeginning(seen, { year: 2025, period: 'quarter1', calendar: 'cchc' });
    expect([choice.template, choice.split, choice.calendar]).toEqual(['xa', 'whole', 'cchc']);
    const next = fileWorkbook(newBook());
    await createSheets(next, choice);
    const { report, tasks } = (await reviewed(next)).reading.plan;
    expect([report.year, report.unit, tasks.length]).toEqual([
      2025,
      seen.reading.plan.report.unit,
      8,
    ]);
    const figures = choice.lastYear?.filter((value) => value !== null).length;
    expect(lastYearFigures(seen)).toBe(figures);
  });
});
