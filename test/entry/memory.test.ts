import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/app/enterText';
import { createSheets } from '../../src/app/createSheets';
import { writeReport } from '../../src/app/writeReport';
import { keyOf } from '../../src/entry/browser/openFile';
import { memory } from '../../src/entry/memory';
import type { Book } from '../../src/file/book';
import { saveXlsx } from '../../src/file/xlsx/saveXlsx';
import type { DiskFile } from '../../src/pane/desk/files/diskFile';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { compoundFile } from '../file/xlsx/compoundFile';
import { memoryStore } from '../pane/desk/memoryStore';

const FOREIGN = join(import.meta.dirname, '../foreign/books');
const BOOKS = readdirSync(FOREIGN).filter((file) => file.endsWith('.xlsx'));

/** A file on a disk, as the browser gives it to us with the right to write it back. */
function onDisk(name: string, content: Uint8Array) {
  let bytes: Uint8Array = content;
  let lastModified = 1;
  const handle = {
    name,
    getFile: () => Promise.resolve({ lastModified }),
    createWritable: () =>
      Promise.resolve({
        write: (written: Uint8Array) => {
          bytes = written;
          return Promise.resolve();
        },
        close: () => Promise.resolve(void (lastModified += 1)),
        abort: () => Promise.resolve(),
      }),
  } as unknown as FileSystemFileHandle;
  const file: DiskFile = { name, bytes: content, place: { handle, lastModified } };
  return { file, bytes: () => bytes, touch: () => void (lastModified += 1) };
}

const typed = (row: number, text: string): Entry => ({
  at: { row, column: 2 },
  text,
  kind: 'text',
  format: '@',
});

const textIn = ({ book }: { readonly book: Book }, row: number) =>
  book.sheets
    .find(({ name }) => name === 'Nhiệm vụ')
    ?.cells.get(row)
    ?.get(2)?.value;

const UNREADABLE = [
  ['a text', Buffer.from('STT;Nội dung\n1;a'), 'notWorkbook'],
  ['an old .xls', compoundFile('Workbook'), 'oldFormat'],
  ['a file with a password', compoundFile('EncryptedPackage'), 'encrypted'],
  ['half a file', readFileSync(join(FOREIGN, BOOKS[0] ?? '')).subarray(0, 3000), 'damaged'],
  ['an empty file', Buffer.alloc(0), 'notWorkbook'],
] as const;

async function filledIn() {
  const kept = memoryStore();
  const desk = memory(kept.store);
  const { workbook, live } = desk.current();
  await createSheets(live, VINH_LINH_2024);
  await desk.enter('Nhiệm vụ', [typed(2, 'Đã lồng ghép tại 02 lớp')]);
  await workbook.together(() => writeReport(live, { edited: 'ask' }));
  await desk.enter('Nhiệm vụ', [typed(3, 'lỡ tay')]);
  workbook.undo();
  await live.settled();
  return { ...kept, desk };
}

describe('the memory of the browser door', () => {
  it.each(BOOKS)('%s is saved byte for byte when nothing was changed', async (name) => {
    const { file, bytes } = onDisk(name, readFileSync(join(FOREIGN, name)));
    const desk = memory(memoryStore().store);
    await desk.open(file);
    expect(await desk.save('back')).toEqual({ name, downloaded: false });
    expect(Buffer.compare(bytes(), file.bytes)).toBe(0);
  });

  it('work that was left behind is the same workbook again', async () => {
    const { desk, store, kept } = await filledIn();
    const before = saveXlsx(desk.current().workbook.book);

    const next = memory(store);
    const [work] = kept();
    expect(await next.recover(work?.id ?? '')).toBe(true);
    expect(Buffer.compare(saveXlsx(next.current().workbook.book), before)).toBe(0);
    expect(next.isSaved()).toBe(false);
    next.current().workbook.undo();
    const sheets = next.current().workbook.book.sheets.map(({ name }) => name);
    expect(sheets).not.toContain('Phụ lục');
    expect(kept()).toHaveLength(1);
  });

  it('what was being typed stands in its cell afterwards', async () => {
    const { desk, store, kept } = await filledIn();
    desk.type('Nhiệm vụ', { row: 3, column: 2 }, 'Đang gõ dở');
    desk.flush();

    const next = memory(store);
    await next.recover(kept()[0]?.id ?? '');
    const { book } = next.current().workbook;
    const sheet = book.sheets.find(({ name }) => name === 'Nhiệm vụ');
    expect(sheet?.cells.get(3)?.get(2)?.value).toBe('Đang gõ dở');
    expect([book.active, sheet?.selection]).toEqual([
      'Nhiệm vụ',
      { row: 3, column: 2, rows: 1, columns: 1 },
    ]);
  });

  it('a file is saved where it was opened, and nothing is left to recover', async () => {
    const { file, bytes } = onDisk('a.xlsx', readFileSync(join(FOREIGN, BOOKS[0] ?? '')));
    const { store, kept } = memoryStore();
    const desk = memory(store);
    await desk.open(file);
    const { book } = desk.current().workbook;
    await desk.enter(book.sheets[0]?.name ?? '', [typed(90, 'thêm')]);
    expect([desk.isSaved(), kept().length]).toEqual([false, 1]);
    await desk.save('back');
    expect([desk.isSaved(), kept().length]).toEqual([true, 0]);
    expect(Buffer.compare(bytes(), saveXlsx(book))).toBe(0);
  });

  it('never writes over what another program wrote meanwhile', async () => {
    const { file, bytes, touch } = onDisk('a.xlsx', readFileSync(join(FOREIGN, BOOKS[0] ?? '')));
    const desk = memory(memoryStore().store);
    await desk.open(file);
    touch();
    await expect(desk.save('back')).rejects.toMatchObject({ code: 'changedFile' });
    expect(bytes()).toBe(file.bytes);
  });

  it('what was taken back and done again before a crash is so afterwards', async () => {
    const { store, kept } = memoryStore();
    const desk = memory(store);
    await createSheets(desk.current().live, VINH_LINH_2024);
    const { workbook, journal } = desk.current();
    for (const text of ['một', 'hai', 'ba']) await desk.enter('Nhiệm vụ', [typed(2, text)]);
    workbook.undo();
    workbook.undo();
    workbook.redo();
    workbook.undo();
    await desk.current().live.settled();
    await journal.written();
    const before = saveXlsx(workbook.book);

    const next = memory(store);
    await next.recover(kept()[0]?.id ?? '');
    const recovered = next.current().workbook;
    expect(Buffer.compare(saveXlsx(recovered.book), before)).toBe(0);
    const shown = () => textIn(recovered, 2);
    expect([shown(), recovered.canRedo()]).toEqual(['một', true]);
    recovered.redo();
    recovered.redo();
    expect([shown(), recovered.canRedo()]).toEqual(['ba', false]);
    recovered.undo();
    expect(shown()).toBe('hai');
  });

  it.each(UNREADABLE)(
    '%s is refused as such, and the open file stays as it is',
    async (_, bytes, code) => {
      const { desk, kept } = await filledIn();
      const before = desk.current();
      const content = saveXlsx(before.workbook.book);
      const opening = desk.open({ name: 'a.xlsx', bytes, place: null });
      await expect(opening).rejects.toMatchObject({ code });
      expect(desk.current()).toBe(before);
      expect(Buffer.compare(saveXlsx(before.workbook.book), content)).toBe(0);
      expect([desk.isSaved(), kept().length]).toEqual([false, 1]);
    },
  );

  it('another workbook takes the place, and the work of the last one is given up', async () => {
    const { desk, kept } = await filledIn();
    const { number } = desk.current();
    desk.startNew();
    expect([desk.isEmpty(), desk.isSaved(), kept()]).toEqual([true, true, []]);
    expect(desk.current().number).not.toBe(number);
  });

  it('tells under what key its workbook is known from now on', async () => {
    const { store } = memoryStore();
    const told: (readonly [string, string | null])[] = [];
    const desk = memory(store, { moved: (from, to) => void told.push([from, to]) });
    const { id } = desk.current().journal;
    await createSheets(desk.current().live, VINH_LINH_2024);
    desk.startNew();
    expect(told).toEqual([[id, null]]);
    expect(keyOf(desk.current())).toBe(desk.current().journal.id);
    await desk.open(onDisk('b.xlsx', readFileSync(join(FOREIGN, BOOKS[0] ?? ''))).file);
    expect(keyOf(desk.current())).toBe('b.xlsx');
  });
});
