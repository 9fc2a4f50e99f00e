import { elementsIn } from './elements';
import { plainXml } from './plainXml';
import { richText } from './richText';

export function readSharedStrings(bytes: Uint8Array | null): readonly string[] {
  if (bytes === null) return [];
  const xml = plainXml(bytes);
  const insideTo = xml.lastIndexOf('</');
  const strings: string[] = [];
  let at = 0;
  for (;;) {
    at = xml.indexOf('<si', at);
    if (at < 0 || at >= insideTo) return strings;
    if (xml.startsWith('<si>', at)) {
      const end = xml.indexOf('</si>', at);
      if (end < 0) return strings;
      strings.push(richText(xml, at + 4, end));
      at = end + 5;
    } else {
      const end = xml.indexOf('>', at) + 1;
      const [element] = elementsIn(xml, at, end);
      if (element === undefined) return strings;
      strings.push(richText(xml, element.insideFrom, element.insideTo));
      at = element.to;
    }
  }
}
