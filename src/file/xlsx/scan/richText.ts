import { readXstring } from './entities';
import { elementsIn } from './elements';

/** A text without runs, as nearly all are written. */
const START = ['<t>', '<t xml:space="preserve">'];
const END = '</t>';

/** The text of an si or is element: its runs without their looks, and without reading aids (rPh). */
export function richText(xml: string, from: number, to: number): string {
  const start = START.find((tag) => xml.startsWith(tag, from));
  if (start !== undefined) {
    const end = xml.indexOf('<', from + start.length);
    if (end + END.length === to && xml.startsWith(END, end)) {
      return readXstring(xml.slice(from + start.length, end));
    }
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
