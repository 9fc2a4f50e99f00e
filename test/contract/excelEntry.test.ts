import { describe, expect, it } from 'vitest';
import { addRows } from '../../src/app/addRows';
import { enterFields } from '../../src/app/enter/enterFields';
import { pastedProofs, proofRow } from '../../src/app/enter/pastedProofs';
import { removeRow } from '../../src/app/enter/removeRow';
import { undoWrite } from '../../src/app/undoWrite';
import { excelWorkbook } from '../../src/excel/workbook';
import { fieldOf, formOf, ourBook, refOf, theirBook } from '../app/enter/books';
import { testBed } from '../excel/testBed';

const bed = testBed();

const ours = async () => bed.open({ book: (await ourBook()).book, calculate: () => '' });

async function enter(number: string, field: 'result' | 'mark', typed: string) {
  const { row, text: shown } = await fieldOf(excelWorkbook, number, field);
  return enterFields(excelWorkbook, [{ row, field, shown, typed }]);
}

const values = async () =>
  (await excelWorkbook.read()).sheets.map(({ name, values: own }) => [name, own]);

describe('entering into Excel', () => {
  it('a text stays a text, a tick stands in its column, and both are taken back', async () => {
    const excel = bed.open({ book: theirBook().book });
    const text = await enter('2', 'result', '=68 tin\n- bài');
    expect(excel.value('PL1', 'C3')).toBe('=68 tin\n- bài');
    const mark = await enter('2', 'mark', 'Hoàn thành');
    expect([excel.value('PL1', 'D3'), excel.value('PL1', 'E3')]).toEqual(['X', null]);
    await undoWrite(excelWorkbook, mark);
    await undoWrite(excelWorkbook, text);
    expect([excel.value('PL1', 'C3'), excel.value('PL1', 'D3')]).toEqual([null, null]);
  });

  it('what a user types in the sheet meanwhile is never overwritten', async () => {
    const excel = bed.open({ book: theirBook().book });
    const { row, text: shown } = await fieldOf(excelWorkbook, '2', 'result');
    excel.user.type('PL1', 'C3', 'Của người khác');
    const entry = { row, field: 'result', shown, typed: 'Của tôi' } as const;
    const { outcomes } = await enterFields(excelWorkbook, [entry]);
    expect(outcomes).toEqual([{ kind: 'changed', now: 'Của người khác' }]);
    expect(excel.value('PL1', 'C3')).toBe('Của người khác');
  });

  it('a text costs two requests to read and one to write', async () => {
    const excel = bed.open({ book: theirBook().book });
    const { row, text: shown } = await fieldOf(excelWorkbook, '2', 'result');
    excel.resetCounters();
    await enterFields(excelWorkbook, [{ row, field: 'result', shown, typed: 'x' }]);
    expect(excel.counters.requests).toBe(3);
  });

  it('wherever a request fails, whole or half-way, the cells are as they were or as they should be', async () => {
    const faults = [
      ...[1, 2, 3].map((request) => ({ request, fault: { code: 'GeneralException' } })),
      ...[0, 2, 4, 6, 8, 10].map((action) => ({
        request: 3,
        fault: { code: 'GeneralException', action },
      })),
    ];
    for (const { request, fault } of faults) {
      const excel = bed.open({ book: theirBook().book });
      const { row, text: shown } = await fieldOf(excelWorkbook, '2', 'mark');
      excel.failRequest(request, fault);
      const entry = { row, field: 'mark', shown, typed: 'Hoàn thành' } as const;
      const done = await enterFields(excelWorkbook, [entry]).then(
        () => true,
        () => false,
      );
      const row3 = [excel.value('PL1', 'D3'), excel.value('PL1', 'E3')];
      expect([fault, row3]).toEqual([fault, done ? ['X', null] : [null, null]]);
    }
  });

  it('proofs beyond the prepared rows make the table grow', async () => {
    const excel = await ours();
    const before = excel.workbook.tables.find(({ name }) => name === 'KiemChung')?.area.rows ?? 0;
    const links = Array.from({ length: 40 }, (_, index) => `https://a.gov.vn/${index}`);
    const rows = pastedProofs(links.join('\n')).map((proof) => proofRow('2', proof));
    await addRows(excelWorkbook, 'proofs', () => rows);
    expect((await formOf(excelWorkbook, '2')).proofs).toHaveLength(40);
    const after = excel.workbook.tables.find(({ name }) => name === 'KiemChung')?.area.rows ?? 0;
    expect(after).toBeGreaterThan(before);
  });

  it('a task that was taken out comes back with all that named it', async () => {
    await ours();
    const before = await values();
    const removed = await removeRow(excelWorkbook, await refOf(excelWorkbook, '3'));
    expect(await values()).not.toEqual(before);
    if (removed.kind === 'removed') await undoWrite(excelWorkbook, removed.write);
    expect(await values()).toEqual(before);
  });
});
