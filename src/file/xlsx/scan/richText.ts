import { readXstring } from './entities';
import { elementsIn } from './elements';

/** The text of an si or is element: its runs without their looks, and without reading aids (rPh). */
export function richText(xml: string, from: number, to: number): string {
  if (xml.startsWith('<t>', from)) {
    const end = xml.indexOf('<', from + 3);
    if (end + 4 === to && xml.startsWith('</t>', end)) return readXstring(xml.slice(from + 3, end));
  }
  return elementsIn(xml, from, to)
    .map(({ name, insideFrom, insideTo }) =>
      name === 't'
        ? readXstring(xml.slice(insideFrom, insideTo))
        : name === 'r'
          ? richText(xml, insideFrom, insideTo)
          : '',
    )
    .join('');
}
