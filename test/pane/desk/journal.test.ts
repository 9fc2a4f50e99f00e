import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { journal } from '../../../src/pane/desk/recovery/journal';
import type { Step } from '../../../src/pane/desk/recovery/work';
import { memoryStore } from './memoryStore';

const step = (sheet: string): Step => ({ kind: 'edits', edits: [{ kind: 'addSheet', sheet }] });
const typing = { sheet: 'A', at: { row: 2, column: 1 }, text: 'Đang g' };

describe('journal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('keeps nothing of a workbook that nobody changed', () => {
    const { store, kept } = memoryStore();
    const log = journal(store, { name: 'a.xlsx', base: new Uint8Array([1]) });
    vi.runAllTimers();
    expect([kept(), log.isSaved()]).toEqual([[], true]);
  });

  it('keeps the file and every step at once', async () => {
    const { store, kept } = memoryStore();
    const log = journal(store, { name: 'a.xlsx', base: new Uint8Array([1]) });
    log.note(step('A'));
    log.note(step('B'));
    await log.written();
    expect(log.isSaved()).toBe(false);
    expect(kept()).toMatchObject([
      { name: 'a.xlsx', base: new Uint8Array([1]), steps: [step('A'), step('B')], typing: null },
    ]);
  });

  it('keeps what is typed within a second, also in a workbook that is saved', () => {
    const { store, kept } = memoryStore();
    const log = journal(store, { name: null, base: null });
    log.type(typing);
    vi.advanceTimersByTime(999);
    expect(kept()).toMatchObject([{ steps: [], typing }]);
    log.type(null);
    vi.runAllTimers();
    expect(kept()).toEqual([]);
  });

  it('keeps what is typed when the page is about to go', () => {
    const { store, kept } = memoryStore();
    const log = journal(store, { name: null, base: null });
    log.type(typing);
    log.flush();
    expect(kept()).toMatchObject([{ typing }]);
  });

  it('forgets what a file holds, and keeps all again with the next change', async () => {
    const { store, kept } = memoryStore();
    const log = journal(store, { name: null, base: null });
    log.note(step('A'));
    log.saved('b.xlsx', 1);
    expect([kept(), log.isSaved()]).toEqual([[], true]);
    log.note(step('B'));
    await log.written();
    expect(kept()).toMatchObject([{ name: 'b.xlsx', steps: [step('A'), step('B')] }]);
  });

  it('keeps what was changed while the file was written', async () => {
    const { store, kept } = memoryStore();
    const log = journal(store, { name: null, base: null });
    log.note(step('A'));
    log.note(step('B'));
    log.saved('b.xlsx', 1);
    await log.written();
    expect(log.isSaved()).toBe(false);
    expect(kept()).toMatchObject([{ steps: [step('A'), step('B')] }]);
  });

  it('what a full disk refused comes with the next step: there is never a hole', async () => {
    const { store, kept } = memoryStore();
    let full = false;
    const log = journal(
      { ...store, keep: (work, from) => (full ? Promise.resolve(false) : store.keep(work, from)) },
      { name: null, base: null },
    );
    log.note(step('A'));
    await log.written();
    full = true;
    log.note(step('B'));
    await log.written();
    full = false;
    log.note(step('C'));
    await log.written();
    expect(kept()).toMatchObject([{ steps: [step('A'), step('B'), step('C')] }]);
  });
});
