import { elementsIn, nameAt } from './elements';
import { readXstring } from './entities';
import { plainXml } from './plainXml';
import { richText } from './richText';

/** Behind a text without runs, as nearly all are written. */
const END = '</t></si>';
/** What a text may hold that stands for something else. */
const ESCAPES = /[&\r]|_x/;

export function readSharedStrings(bytes: Uint8Array | null): readonly string[] {
  if (bytes === null) return [];
  const xml = plainXml(bytes);
  // Looked for once in all texts, not in each.
  const read = ESCAPES.test(xml) ? readXstring : (text: string) => text;
  const insideTo = xml.lastIndexOf('</');
  const strings: string[] = [];
  let at = 0;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0 || at >= insideTo) return strings;
    const textFrom = xml.startsWith('<si><t', at) ? xml.indexOf('>', at + '<si><t'.length) + 1 : 0;
    const textTo = textFrom > 0 ? xml.indexOf('<', textFrom) : 0;
    if (textTo > 0 && xml.startsWith(END, textTo)) {
      strings.push(read(xml.slice(textFrom, textTo)));
      at = textTo + END.length;
    } else if (nameAt(xml, at + 1) === 'si') {
      const [element] = elementsIn(xml, at, at + 1);
      if (element === undefined) return strings;
      strings.push(richText(xml, element.insideFrom, element.insideTo));
      at = element.to;
    } else {
      at += 1;
    }
  }
}
