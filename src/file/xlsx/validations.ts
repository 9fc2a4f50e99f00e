import { areaName } from '../../workbook/address';
import { BrokenInvariant } from '../../workbook/failure';
import type { ChoiceList } from '../book';
import { escapeText, xstring } from './text';
import { element, listElement } from './xml';

/** Excel calls a file damaged that exceeds one of these. */
const LONGEST = { list: 255, title: 32, message: 255 } as const;

export function dataValidations(lists: readonly ChoiceList[]): string {
  return listElement('dataValidations', lists.map(dataValidation));
}

function dataValidation({ area, choices, title, message }: ChoiceList): string {
  const prompt = {
    promptTitle: limited('title', title),
    prompt: limited('message', message),
  };
  return element(
    'dataValidation',
    {
      type: 'list',
      errorStyle: 'warning',
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: prompt.promptTitle,
      error: prompt.prompt,
      ...prompt,
      sqref: areaName(area),
    },
    [element('formula1', {}, [escapeText(xstring(inlineList(choices)))])],
  );
}

function limited(what: 'title' | 'message', text: string): string | undefined {
  if (text.length > LONGEST[what]) {
    throw new BrokenInvariant(
      `choice list: expected a ${what} of ${LONGEST[what]} characters, got "${text}"`,
    );
  }
  return text === '' ? undefined : xstring(text);
}

/** The file format parts the choices by commas and knows no way to write one inside a choice. */
function inlineList(choices: readonly string[]): string {
  const list = choices.join(',');
  if (choices.some((choice) => choice.includes(',')) || list.length > LONGEST.list) {
    throw new BrokenInvariant(
      `choice list: expected ${LONGEST.list} characters and no comma in a choice, got "${list}"`,
    );
  }
  return `"${list.replaceAll('"', '""')}"`;
}
