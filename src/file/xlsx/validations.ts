import { areaName } from '../../workbook/address';
import { type Accepted, EARLIEST_DAY } from '../../workbook/edit';
import { BrokenInvariant } from '../../workbook/failure';
import type { GuidedArea } from '../book';
import { escapeText, xstring } from './text';
import { element, listElement } from './xml';

/** Excel calls a file damaged that exceeds one of these. */
const LONGEST = { list: 255, title: 32, message: 255, alert: 225 } as const;

export function dataValidations(guides: readonly GuidedArea[]): string {
  return listElement('dataValidations', guides.map(dataValidation));
}

function dataValidation({ area, guide }: GuidedArea): string {
  const { title, message, accepts } = guide;
  const { formula, ...rule } = ruleOf(accepts);
  const heading = limited('title', title);
  return element(
    'dataValidation',
    {
      ...rule,
      allowBlank: 1,
      ...(formula === undefined
        ? {}
        : {
            errorStyle: 'warning',
            showErrorMessage: 1,
            errorTitle: heading,
            error: limited('alert', message),
          }),
      ...(message === ''
        ? {}
        : { showInputMessage: 1, promptTitle: heading, prompt: limited('message', message) }),
      sqref: areaName(area),
    },
    formula === undefined ? [] : [element('formula1', {}, [escapeText(xstring(formula))])],
  );
}

interface Rule {
  readonly type?: 'list' | 'decimal' | 'date';
  readonly operator?: 'greaterThanOrEqual';
  readonly formula?: string;
}

function ruleOf(accepts: Accepted): Rule {
  switch (accepts.kind) {
    case 'anything':
      return {};
    case 'oneOf':
      return { type: 'list', formula: inlineList(accepts.choices) };
    case 'listed':
      return { type: 'list', formula: accepts.at.slice(1) };
    case 'number':
      return atLeast('decimal', accepts.atLeast);
    case 'day':
      return atLeast('date', EARLIEST_DAY.serial);
  }
}

function atLeast(type: 'decimal' | 'date', least: number): Rule {
  return { type, operator: 'greaterThanOrEqual', formula: String(least) };
}

function limited(what: 'title' | 'message' | 'alert', text: string): string | undefined {
  if (text.length > LONGEST[what]) {
    throw new BrokenInvariant(
      `guide: expected ${LONGEST[what]} characters in its ${what}, got "${text}"`,
    );
  }
  return text === '' ? undefined : xstring(text);
}

/** The file format parts the choices by commas and knows no way to write one inside a choice. */
function inlineList(choices: readonly string[]): string {
  const list = choices.join(',');
  if (choices.some((choice) => choice.includes(',')) || list.length > LONGEST.list) {
    throw new BrokenInvariant(
      `guide: expected ${LONGEST.list} characters and no comma in a choice, got "${list}"`,
    );
  }
  return `"${list.replaceAll('"', '""')}"`;
}
