import { describe, expect, it } from 'vitest';
import { reportOfTasks } from '../../src/app/newReport';
import { newBook } from '../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../src/file/workbook';
import { check, open } from '../../src/pane/commands';
import { create, createSample } from '../../src/pane/create/commands';
import { report } from '../../src/pane/report/commands';
import { TEXT_FORMAT } from '../../src/workbook/format';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';

const BLANK = reportOfTasks([], { unit: '', year: 2026, period: 'year', calendar: 'cchc' });

const loadSample = () => Promise.resolve(VINH_LINH_2024);

async function sampleWorkbook(): Promise<FileWorkbook> {
  const workbook = fileWorkbook(newBook());
  await createSample(workbook, loadSample);
  return workbook;
}

describe('the commands of the pane', () => {
  it('opening an empty workbook finds no table and says nothing', async () => {
    for (const page of ['home', 'create', 'check', 'report'] as const) {
      expect(await open(fileWorkbook(newBook()), page)).toEqual({ reviewed: null, notice: null });
    }
  });

  it('opening tells of the findings on the check page only', async () => {
    const workbook = await sampleWorkbook();
    const counts = { error: 1, warning: 1, note: 6 };
    expect((await open(workbook, 'check')).notice).toEqual({ kind: 'checked', counts });
    expect((await open(workbook, 'home')).notice).toBeNull();
    expect((await open(workbook, 'report')).notice).toBeNull();
  });

  it('creating twice keeps the first table and says so', async () => {
    const workbook = fileWorkbook(newBook());
    expect((await create(workbook, BLANK)).notice).toEqual({ kind: 'created', sheet: 'Nhiệm vụ' });
    const exists = { kind: 'exists', sheet: 'Nhiệm vụ' };
    expect((await create(workbook, BLANK)).notice).toEqual(exists);
    expect((await createSample(workbook, loadSample)).notice).toEqual(exists);
  });

  it('the sample has eight tasks, seven of them done', async () => {
    const { reviewed, notice } = await createSample(fileWorkbook(newBook()), loadSample);
    expect(notice).toEqual({ kind: 'sampled', sheet: 'Nhiệm vụ', tasks: 8 });
    expect(reviewed?.review.totals).toMatchObject({ tasks: 8, byStatus: { done: 7, notDone: 1 } });
  });

  it('a report is written in spite of errors, and counts them', async () => {
    const { notice } = await report(await sampleWorkbook());
    expect(notice).toEqual({
      kind: 'written',
      sheets: ['Phụ lục'],
      kept: [],
      errors: 1,
    });
  });

  it('a table that is gone since is no failure', async () => {
    const workbook = fileWorkbook(newBook());
    expect((await check(workbook)).notice).toEqual({ kind: 'noTable' });
    expect((await report(workbook)).notice).toEqual({ kind: 'noTable' });
  });

  it('a check of an empty table says that there is nothing to check', async () => {
    const workbook = fileWorkbook(newBook());
    await create(workbook, BLANK);
    expect((await check(workbook)).notice).toEqual({ kind: 'noTasks' });
  });

  it('a phụ lục that was changed by hand is asked about, then kept or written over', async () => {
    const workbook = await sampleWorkbook();
    await report(workbook);
    const edit = (text: string) =>
      workbook.apply([
        {
          kind: 'putCells',
          sheet: 'Phụ lục',
          block: { at: { row: 1, column: 0 }, cells: [[text]], formats: [TEXT_FORMAT] },
        },
      ]);
    await edit('TÊN MỚI');
    expect((await report(workbook)).notice).toEqual({
      kind: 'edited',
      sheets: ['Phụ lục'],
      order: {},
    });
    const kept = await report(workbook, { edited: 'keep' });
    expect(kept.notice).toMatchObject({ sheets: ['Phụ lục (2)'], kept: ['Phụ lục'] });
    await workbook.apply([{ kind: 'activateSheet', sheet: 'Phụ lục (2)' }]);
    const over = await report(workbook, { edited: 'replace' });
    expect(over.notice).toMatchObject({ sheets: ['Phụ lục (2)'], kept: [] });
  });
});
