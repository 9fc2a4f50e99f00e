import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { stoppable } from '../../src/pane/stoppable';
import type { WorkbookPort } from '../../src/workbook/port';

/** Sheets with these take several requests. */
const LONG = Array.from({ length: 3_000 }, (_, index) => ({
  number: String(index + 1),
  content: `Nhiệm vụ số ${index + 1}`,
  result: 'Đăng tải tin, bài trên Trang thông tin điện tử. '.repeat(40),
  mark: 'done' as const,
  note: '',
}));

/** Stopped as soon as so many requests to write were answered; `writes` counts them. */
function stoppedAfter(limit: number, workbook: WorkbookPort) {
  const stopper = new AbortController();
  const seen = { writes: 0 };
  const counted: WorkbookPort = {
    ...workbook,
    apply: async (edits) => {
      await workbook.apply(edits);
      seen.writes += 1;
      if (seen.writes === limit) stopper.abort();
    },
  };
  return { workbook: stoppable(counted, stopper.signal), signal: stopper.signal, seen };
}

describe('work that is stopped', () => {
  it('between two requests is taken back: the workbook is as it was', async () => {
    const workbook = fileWorkbook(newBook());
    await workbook.apply([{ kind: 'addSheet', sheet: 'Trang của tôi' }]);
    const before = await workbook.read();
    const work = stoppedAfter(1, workbook);
    const failure: unknown = await createSheets(work.workbook, LONG).catch(
      (error: unknown) => error,
    );
    expect(failure).toBe(work.signal.reason);
    const after = await workbook.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    // The first part, and what took it back.
    expect(work.seen.writes).toBe(2);
  });

  it('after the last request stands', async () => {
    const workbook = fileWorkbook(newBook());
    const work = stoppedAfter(1, workbook);
    await createSheets(work.workbook, LONG.slice(0, 8));
    expect(work.signal.aborted).toBe(true);
    expect((await workbook.read()).sheets.map(({ name }) => name)).toContain('Nhiệm vụ');
  });

  it('before the first request writes nothing', async () => {
    const workbook = fileWorkbook(newBook());
    const before = await workbook.read();
    const work = stoppable(workbook, AbortSignal.abort());
    await expect(createSheets(work, LONG.slice(0, 8))).rejects.toThrow('aborted');
    expect(await workbook.read()).toEqual(before);
  });
});
