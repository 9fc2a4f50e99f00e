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
  const found = [...document.querySelectorAll('button')].find((each) => nameOf(each) === name);
  if (found === undefined) throw new Error(`no button is called "${name}"`);
  return found;
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}

/** Once it is there: pages and their parts are loaded when they are first wanted. */
export async function press(name: string): Promise<void> {
  await eventually(() => button(name));
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
  return [...document.querySelectorAll('button')].map(nameOf).filter((name) => pattern.test(name));
}

/** Into the field that has the focus. */
export async function type(text: string): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('the focus is in no field');
  // React listens to the element's own setter.
  const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  await act(async () => {
    value?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  });
}

/** A field by its label. */
export function field(label: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const found = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent.replace(/\*$/, '') === label,
  )?.control;
  const known = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement];
  if (known.every((kind) => !(found instanceof kind))) throw new Error(`no field "${label}"`);
  return found as HTMLInputElement;
}

/** Into the field with this label, in place of what is there. */
export async function fill(label: string, text: string): Promise<void> {
  await set(field(label), text, 'input');
}

/** From the list with this label, what reads so. */
export async function choose(label: string, option: string): Promise<void> {
  const list = field(label);
  const found = [...list.querySelectorAll('option')].find(({ text }) => text === option);
  if (found === undefined) throw new Error(`"${label}" offers no "${option}"`);
  await set(list, found.value, 'change');
}

async function set(target: HTMLElement, text: string, event: string): Promise<void> {
  // React listens to the element's own setter.
  const prototype: unknown = Object.getPrototypeOf(target);
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(target, text);
    target.dispatchEvent(new Event(event, { bubbles: true }));
    await settled();
  });
}
