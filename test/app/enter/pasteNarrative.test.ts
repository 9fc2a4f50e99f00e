import { describe, expect, it } from 'vitest';
import { pasteNarrative } from '../../../src/app/enter/pasteNarrative';
import { undoWrite } from '../../../src/app/undoWrite';
import type { Edit } from '../../../src/workbook/edit';
import type { WorkbookPort } from '../../../src/workbook/port';
import { put, textAt } from '../workbook';
import { ourBook, reviewed, theirBook } from './books';

describe('lời báo cáo', () => {
  it('gets a sheet of its own, a paragraph a row, and goes with it', async () => {
    const workbook = await ourBook();
    const write = await pasteNarrative(workbook, 'Đoạn một.\r\n\r\n  Đoạn hai. \n');
    expect([write.sheet, write.paragraphs]).toEqual(['Lời báo cáo', 2]);
    const { narrative } = (await reviewed(workbook)).reading.plan;
    expect(narrative.map(({ text }) => text)).toEqual(['Đoạn một.', 'Đoạn hai.']);
    await undoWrite(workbook, write);
    expect(workbook.book.sheets.map(({ name }) => name)).not.toContain('Lời báo cáo');
  });

  it('takes the place of what was pasted before, longer or shorter', async () => {
    const workbook = theirBook();
    const long = Array.from({ length: 60 }, (_, index) => `Đoạn ${index}`);
    await pasteNarrative(workbook, long.slice(0, 3).join('\n'));
    const texts = async () =>
      (await reviewed(workbook)).reading.plan.narrative.map(({ text }) => text);
    await pasteNarrative(workbook, long.join('\n'));
    expect(await texts()).toEqual(long);
    const write = await pasteNarrative(workbook, 'Một đoạn');
    expect(await texts()).toEqual(['Một đoạn']);
    await undoWrite(workbook, write);
    expect(await texts()).toEqual(long);
  });

  it('only the rows that it is written into are as high as their text', async () => {
    const workbook = theirBook();
    await workbook.apply([{ kind: 'addSheet', sheet: 'Lời báo cáo' }]);
    await put(workbook, 'Lời báo cáo', 'B5', 'Đoạn cũ');
    const edits: Edit[] = [];
    const heard: WorkbookPort = {
      ...workbook,
      apply: (batch) => {
        edits.push(...batch);
        return workbook.apply(batch);
      },
    };
    await pasteNarrative(heard, 'Một.\nHai.');
    expect(await textAt(workbook, 'Lời báo cáo', 'B5')).toBe('Một.');
    expect(edits.filter(({ kind }) => kind === 'fitRows')).toMatchObject([{ row: 4 }]);
    expect(edits.filter(({ kind }) => kind === 'fitRows')).toHaveLength(1);
  });
});
