// @vitest-environment jsdom
import { webLightTheme } from '@fluentui/react-components';
import { act, useSyncExternalStore } from 'react';
import { describe, expect, it } from 'vitest';
import { newBook } from '../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../src/file/workbook';
import { SheetView } from '../../src/sheetview/SheetView';
import { type Area, cellName } from '../../src/workbook/address';
import { TEXT_FORMAT } from '../../src/workbook/format';
import { newScreen, texts } from '../pane/screen';

async function workbookOf(cells: string[][]): Promise<FileWorkbook> {
  const workbook = fileWorkbook(newBook());
  const formats = cells[0]?.map(() => TEXT_FORMAT) ?? [];
  await workbook.apply([
    { kind: 'addSheet', sheet: 'A' },
    { kind: 'putCells', sheet: 'A', block: { at: { row: 0, column: 0 }, cells, formats } },
  ]);
  return workbook;
}

/** The view over a workbook, and the entries that it asked for. */
async function viewOf(workbook: FileWorkbook, goTo: Area | null = null): Promise<string[]> {
  const entries: string[] = [];
  function View() {
    useSyncExternalStore(
      (listener) => workbook.subscribe(listener),
      () => workbook.version(),
    );
    return (
      <SheetView
        sheets={workbook.book.sheets}
        active={workbook.book.active}
        paper={webLightTheme}
        goTo={goTo}
        onSelect={(sheet, at) => void workbook.show(sheet, { ...at, rows: 1, columns: 1 })}
        onEdit={(sheet, typed) =>
          typed.forEach(({ at, text }) => entries.push(`${sheet} ${cellName(at)} ${text}`))
        }
      />
    );
  }
  await newScreen()(<View />);
  return entries;
}

const tabStop = () =>
  document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"], td textarea');
const selected = () => tabStop()?.closest('td') ?? null;
const focused = () => document.activeElement?.closest('td');
const editor = () => document.querySelector<HTMLTextAreaElement>('textarea:not([data-resting])');

function key(name: string, more: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more }));
  });
}

/** React hears of a text only when it comes as an input does, past its own record of the value. */
function type(text: string): void {
  const area = editor();
  if (area === null) throw new Error('nothing is edited');
  act(() => {
    area.setRangeText(text, 0, area.value.length, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

describe('the sheet view', () => {
  it('Enter puts the text in and goes down', async () => {
    const entries = await viewOf(
      await workbookOf([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    selected()?.focus();
    key('F2');
    expect(editor()?.value).toBe('a');
    type('Đã làm');
    key('Enter');
    expect(entries).toEqual(['A A1 Đã làm']);
    expect(selected()?.textContent).toBe('c');
    expect(focused()).toBe(selected());
  });

  it('Escape leaves the cell as it was', async () => {
    const entries = await viewOf(await workbookOf([['a']]));
    selected()?.focus();
    key('F2');
    type('x');
    key('Escape');
    expect(entries).toEqual([]);
    expect(editor()).toBeNull();
    expect(focused()).toBe(selected());
  });

  it('an Enter that ends a composed letter does not end the entry', async () => {
    const entries = await viewOf(await workbookOf([['a']]));
    selected()?.focus();
    key('F2');
    type('tiê');
    key('Enter', { isComposing: true });
    expect(editor()?.value).toBe('tiê');
    type('tiếng');
    key('Tab');
    expect(entries).toEqual(['A A1 tiếng']);
  });

  it('a cell with a formula is not for typing', async () => {
    const workbook = await workbookOf([['a']]);
    const block = {
      at: { row: 0, column: 0 },
      cells: [[{ formula: '=1+1', value: 2 }]],
      formats: ['General'],
    };
    await workbook.apply([{ kind: 'putCells', sheet: 'A', block }]);
    await viewOf(workbook);
    selected()?.focus();
    key('F2');
    expect(editor()).toBeNull();
    expect(selected()?.getAttribute('aria-readonly')).toBe('true');
  });

  it('a change of the selection marks the cell, and the focus follows only where it was sent', async () => {
    const workbook = await workbookOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const goTo = { row: 0, column: 1, rows: 1, columns: 1 };
    await viewOf(workbook, goTo);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    await act(async () => workbook.show('A', { row: 1, column: 1, rows: 1, columns: 1 }));
    expect(selected()?.textContent).toBe('d');
    expect(document.activeElement).toBe(elsewhere);
    await act(async () => workbook.show('A', goTo));
    expect(selected()?.textContent).toBe('b');
    expect(focused()).toBe(selected());
  });

  it('a merged area whose first row is hidden stands in the next, and shifts no cell beside it', async () => {
    const workbook = await workbookOf([
      ['gộp', 'một'],
      ['', 'hai'],
      ['', 'ba'],
    ]);
    const area = { row: 0, column: 0, rows: 3, columns: 1 };
    await workbook.apply([{ kind: 'mergeCells', sheet: 'A', area }]);
    const [sheet] = workbook.book.sheets;
    sheet?.hiddenRows.add(0);
    await viewOf(workbook);
    const shown = (row: number, column: number) =>
      document.querySelector(`td[data-row="${row}"][data-column="${column}"]`);
    expect(shown(0, 0)?.textContent).toBe('gộp');
    expect(shown(0, 0)?.getAttribute('rowspan')).toBe('2');
    expect([shown(1, 1)?.textContent, shown(2, 1)?.textContent]).toEqual(['hai', 'ba']);
    const second = shown(1, 1)?.closest('tr');
    expect(second?.querySelectorAll('td')[0]).toBe(shown(0, 0));
  });

  it('a merged area is one cell, and hidden sheets have no tab', async () => {
    const workbook = await workbookOf([['a', 'b']]);
    const area = { row: 0, column: 0, rows: 1, columns: 2 };
    await workbook.apply([
      { kind: 'mergeCells', sheet: 'A', area },
      { kind: 'addSheet', sheet: 'Danh mục' },
      { kind: 'addSheet', sheet: 'B' },
    ]);
    const hidden = workbook.book.sheets[1];
    if (hidden !== undefined) hidden.visible = false;
    await viewOf(workbook);
    expect(texts('[role=tab]')).toEqual(['A', 'B']);
    expect(selected()?.getAttribute('colspan')).toBe('2');
    expect(texts('[role=gridcell]').filter((text) => text !== '')).toEqual(['a']);
  });
});
