import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

const roots: Root[] = [];

afterEach(() => {
  act(() => roots.splice(0).forEach((root) => root.unmount()));
  document.body.replaceChildren();
});

/** Draws into the page; what was drawn by the same function before is drawn anew. */
export function newScreen(): (content: ReactNode) => Promise<void> {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  roots.push(root);
  return (content) =>
    act(async () => {
      root.render(<FluentProvider theme={webLightTheme}>{content}</FluentProvider>);
      await settled();
    });
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** What comes once a part is loaded or a command is done, however long that takes. */
export async function eventually(fact: () => void): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    await act(settled);
    try {
      fact();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** A button by the name that it has for a screen reader. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (found === undefined) throw new Error(`no button is called "${name}"`);
  return found;
}

export async function press(name: string): Promise<void> {
  const target = button(name);
  await act(async () => {
    target.focus();
    target.click();
    await settled();
  });
}

export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** The names of the buttons that match. */
export function names(pattern: RegExp): string[] {
  return [...document.querySelectorAll('button')]
    .map((each) => each.getAttribute('aria-label') ?? each.textContent)
    .filter((name) => pattern.test(name));
}

/** Into the field that has the focus. */
export async function type(text: string): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('the focus is in no field');
  // React listens to the element's own setter.
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
  await act(async () => {
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  });
}
