import { describe, expect, it } from 'vitest';
import { answerTo } from '../../src/sheetview/editorKeys';

const press = (key: string, held: { altKey?: boolean; shiftKey?: boolean } = {}) => ({
  key,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('answerTo', () => {
  it('ends the entry as Excel does', () => {
    expect(answerTo(press('Enter'), [], '')).toEqual({ kind: 'commit', leave: 'down' });
    expect(answerTo(press('Tab'), [], '')).toEqual({ kind: 'commit', leave: 'right' });
    expect(answerTo(press('Tab', { shiftKey: true }), [], '')).toEqual({
      kind: 'commit',
      leave: 'left',
    });
    expect(answerTo(press('Escape'), [], '')).toEqual({ kind: 'cancel' });
  });

  it('breaks the line with Alt+Enter and with Shift+Enter', () => {
    expect(answerTo(press('Enter', { altKey: true }), [], '')).toEqual({ kind: 'newLine' });
    expect(answerTo(press('Enter', { shiftKey: true }), [], '')).toEqual({ kind: 'newLine' });
  });

  it('walks through the choices and round again', () => {
    const choices = ['Hoàn thành', 'Chưa hoàn thành'];
    const next = (key: string, text: string) => answerTo(press(key), choices, text);
    expect(next('ArrowDown', '')).toEqual({ kind: 'choose', text: 'Hoàn thành' });
    expect(next('ArrowUp', 'xong')).toEqual({ kind: 'choose', text: 'Chưa hoàn thành' });
    expect(next('ArrowDown', 'Hoàn thành')).toEqual({ kind: 'choose', text: 'Chưa hoàn thành' });
    expect(next('ArrowDown', 'Chưa hoàn thành')).toEqual({ kind: 'choose', text: 'Hoàn thành' });
  });

  it('leaves the text its own keys', () => {
    expect(
      ['a', 'ArrowDown', 'ArrowLeft', 'Home'].map((key) => answerTo(press(key), [], '')),
    ).toEqual([null, null, null, null]);
  });
});
