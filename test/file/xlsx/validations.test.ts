import { describe, expect, it } from 'vitest';
import type { ChoiceList } from '../../../src/file/book';
import { dataValidations } from '../../../src/file/xlsx/validations';
import { area } from '../books';
import { attributesOf, parseXml } from './parts';

const list = (more: Partial<ChoiceList>): ChoiceList => ({
  area: area('D2:D9'),
  choices: ['Hoàn thành', 'Chưa'],
  title: '',
  message: '',
  ...more,
});

describe('choice lists', () => {
  it('a list warns and never refuses', () => {
    const root = parseXml(dataValidations([list({ title: 'Đánh giá', message: 'a\nb' })]));
    expect(attributesOf(root, 'dataValidation')).toEqual([
      {
        type: 'list',
        errorStyle: 'warning',
        allowBlank: '1',
        showInputMessage: '1',
        showErrorMessage: '1',
        errorTitle: 'Đánh giá',
        error: 'a\nb',
        promptTitle: 'Đánh giá',
        prompt: 'a\nb',
        sqref: 'D2:D9',
      },
    ]);
    expect(root.textContent).toBe('"Hoàn thành,Chưa"');
  });

  it('quotes in a choice are doubled', () => {
    const root = parseXml(dataValidations([list({ choices: ['"a"', '<b>'] })]));
    expect(root.textContent).toBe('"""a"",<b>"');
  });

  it('what Excel would call damage is our own mistake', () => {
    const written = (more: Partial<ChoiceList>) => () => dataValidations([list(more)]);
    expect(written({ choices: ['tin, bài'] })).toThrow('no comma in a choice');
    expect(written({ choices: ['x'.repeat(256)] })).toThrow('expected 255 characters');
    expect(written({ choices: ['x'.repeat(255)] })).not.toThrow();
    expect(written({ title: 'x'.repeat(33) })).toThrow('expected a title of 32 characters');
    expect(written({ message: 'x'.repeat(256) })).toThrow('expected a message of 255 characters');
  });
});
