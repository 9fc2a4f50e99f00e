import type { TextWriter } from './cellContent';
import { pool } from './pool';
import { escapeText, xstring } from './text';
import { element, MAIN_NAMESPACE } from './xml';

/**
 * Shared strings, since that is how Excel itself writes texts: every viewer reads them, also those
 * on telephones, and a repeated text is stored once.
 */
export interface SharedStrings {
  indexOf(text: string): number;
  xml(): string;
}

export function sharedStrings(): SharedStrings {
  const texts = pool();
  let uses = 0;
  return {
    indexOf(text) {
      uses += 1;
      return texts.indexOf(text);
    },
    xml: () =>
      element(
        'sst',
        { xmlns: MAIN_NAMESPACE, count: uses, uniqueCount: texts.items.length },
        texts.items.map(
          (text) => `<si><t xml:space="preserve">${escapeText(xstring(text))}</t></si>`,
        ),
      ),
  };
}

export function inList(strings: SharedStrings): TextWriter {
  return (text) => ({ type: 's', inside: `<v>${strings.indexOf(text)}</v>` });
}
