import { describe, expect, it } from 'vitest';
import { type KeptTexts, storedDrafts } from '../../src/pane/storedDrafts';

function aStore(): KeptTexts & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
}

describe('drafts in the browser’s own store', () => {
  it('are there for the pane that comes after, and only for the same workbook', () => {
    const store = aStore();
    storedDrafts(
      () => store,
      () => 'a.xlsx',
    ).write('3|result', 'Đã đăng');
    const read = (workbook: string) =>
      storedDrafts(
        () => store,
        () => workbook,
      ).read('3|result');
    expect([read('a.xlsx'), read('b.xlsx')]).toEqual(['Đã đăng', null]);
  });

  it('leave nothing behind once they are written', () => {
    const store = aStore();
    const drafts = storedDrafts(
      () => store,
      () => 'a.xlsx',
    );
    drafts.write('note', 'x');
    drafts.write('note', null);
    expect([...store.texts]).toEqual([]);
  });

  it('last as long as the pane where the store is closed to us', () => {
    const drafts = storedDrafts(
      () => {
        throw new DOMException('closed', 'SecurityError');
      },
      () => 'a.xlsx',
    );
    drafts.write('note', 'x');
    expect(drafts.read('note')).toBe('x');
    drafts.write('note', null);
    expect(drafts.read('note')).toBeNull();
  });

  it('are not lost where the store is full, and what stood there before does not come back', () => {
    const store = aStore();
    const drafts = storedDrafts(
      () => store,
      () => 'a.xlsx',
    );
    drafts.write('note', 'old');
    Object.assign(store, {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    drafts.write('note', 'new');
    expect(drafts.read('note')).toBe('new');
    const after = storedDrafts(
      () => store,
      () => 'a.xlsx',
    );
    expect(after.read('note')).toBeNull();
  });

  it('go with the workbook that gets another name, and away with one that is given up', () => {
    const store = aStore();
    let name = 'new-1';
    const drafts = storedDrafts(
      () => store,
      () => name,
    );
    drafts.write('note', 'x');
    drafts.moved('new-1', 'a.xlsx');
    expect(drafts.read('note')).toBeNull();
    name = 'a.xlsx';
    expect(drafts.read('note')).toBe('x');
    drafts.moved('a.xlsx', null);
    expect([...store.texts]).toEqual([]);
  });
});
