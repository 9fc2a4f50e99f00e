// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Drafts, type DraftStore, memoryDrafts, useDraft } from '../../src/pane/draft';
import { newScreen, press, texts, type } from './screen';

function Field({ name }: { readonly name: string }) {
  const [value, write, drop] = useDraft(name, `beginning of ${name}`);
  return (
    <>
      <textarea value={value} onChange={({ target }) => write(target.value)} />
      <output>{value}</output>
      <button onClick={drop}>drop</button>
    </>
  );
}

const form = (store: DraftStore, name: string) => (
  <Drafts.Provider value={store}>
    <Field name={name} />
  </Drafts.Provider>
);

async function typeText(text: string) {
  document.querySelector('textarea')?.focus();
  await type(text);
}

describe('a field with a draft', () => {
  it('begins anew with what was typed before the pane was reloaded', async () => {
    const store = memoryDrafts();
    const draw = newScreen();
    await draw(form(store, 'a'));
    await typeText('half a sen');
    await draw(null);
    await draw(form(store, 'a'));
    expect(texts('output')).toEqual(['half a sen']);
    await press('drop');
    expect([texts('output'), store.read('a')]).toEqual([['beginning of a'], null]);
  });

  it('of another name is another field', async () => {
    const store = memoryDrafts();
    const draw = newScreen();
    await draw(form(store, 'a'));
    await typeText('x');
    await draw(form(store, 'b'));
    expect(texts('output')).toEqual(['beginning of b']);
    await typeText('y');
    await draw(form(store, 'a'));
    expect(texts('output')).toEqual(['x']);
    expect([store.read('a'), store.read('b')]).toEqual(['x', 'y']);
  });
});
