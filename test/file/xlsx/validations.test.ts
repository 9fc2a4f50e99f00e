import { describe, expect, it } from 'vitest';
import type { GuidedArea } from '../../../src/file/book';
import type { EntryGuide } from '../../../src/workbook/edit';
import { dataValidations } from '../../../src/file/xlsx/validations';
import { area } from '../books';
import { attributesOf, parseXml } from './parts';

const guided = (more: Partial<EntryGuide>): GuidedArea => ({
  area: area('D2:D9'),
  guide: { title: '', message: '', accepts: oneOf('Hoàn thành', 'Chưa'), ...more },
});
const oneOf = (...choices: string[]) => ({ kind: 'oneOf', choices }) as const;

describe('choice lists', () => {
  it('a list warns and never refuses', () => {
    const root = parseXml(dataValidations([guided({ title: 'Đánh giá', message: 'a\nb' })]));
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
    const root = parseXml(dataValidations([guided({ accepts: oneOf('"a"', '<b>') })]));
    expect(root.textContent).toBe('"""a"",<b>"');
  });

  it('what Excel would call damage is our own mistake', () => {
    const written = (more: Partial<EntryGuide>) => () => dataValidations([guided(more)]);
    expect(written({ accepts: oneOf('tin, bài') })).toThrow('no comma in a choice');
    expect(written({ accepts: oneOf('x'.repeat(256)) })).toThrow('expected 255 characters');
    expect(written({ accepts: oneOf('x'.repeat(255)) })).not.toThrow();
    expect(written({ title: 'x'.repeat(33) })).toThrow('expected 32 characters in its title');
    const anything = { kind: 'anything' } as const;
    expect(written({ message: 'x'.repeat(226) })).toThrow('expected 225 characters in its alert');
    expect(written({ message: 'x'.repeat(255), accepts: anything })).not.toThrow();
    expect(written({ message: 'x'.repeat(256), accepts: anything })).toThrow(
      'expected 255 characters in its message',
    );
  });

  it.each([
    [{ kind: 'listed', at: "='Danh mục'!$A$2:$A$9" }, { type: 'list' }, "'Danh mục'!$A$2:$A$9"],
    [{ kind: 'listed', at: '=CCHC_LoaiChiTieu' }, { type: 'list' }, 'CCHC_LoaiChiTieu'],
    [{ kind: 'number', atLeast: 0.5 }, { type: 'decimal', operator: 'greaterThanOrEqual' }, '0.5'],
    [{ kind: 'day' }, { type: 'date', operator: 'greaterThanOrEqual' }, '36526'],
  ] as const)('%j warns', (accepts, rule, formula) => {
    const root = parseXml(dataValidations([guided({ accepts })]));
    expect(attributesOf(root, 'dataValidation')).toEqual([
      { ...rule, errorStyle: 'warning', allowBlank: '1', showErrorMessage: '1', sqref: 'D2:D9' },
    ]);
    expect(root.textContent).toBe(formula);
  });

  it('anything is accepted without a warning, and the message is shown', () => {
    const accepts = { kind: 'anything' } as const;
    const root = parseXml(dataValidations([guided({ accepts, title: 'T', message: 'M' })]));
    expect(attributesOf(root, 'dataValidation')).toEqual([
      { allowBlank: '1', showInputMessage: '1', promptTitle: 'T', prompt: 'M', sqref: 'D2:D9' },
    ]);
    expect(root.textContent).toBe('');
  });
});
