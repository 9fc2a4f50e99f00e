import { leadingNumber } from './table/rowNumber';

/** A line of at least so many letters was broken by the page, not by its author. */
const FULL = 58;

/** The paragraphs of a text that was copied from a PDF or out of a mail, its broken lines joined. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let last = '';
  for (const raw of text.normalize('NFC').split(/\r?\n|\f/)) {
    const line = raw.replace(/[\s\u00a0]+/g, ' ').trim();
    if (line === '' || /^\d{1,3}$/.test(line)) continue;
    const previous = paragraphs.at(-1);
    if (previous !== undefined && goesOn(last, line)) {
      paragraphs[paragraphs.length - 1] = `${previous} ${line}`;
    } else {
      paragraphs.push(line);
    }
    last = line;
  }
  return paragraphs;
}

function goesOn(last: string, line: string): boolean {
  if (leadingNumber(line) !== null || /^Nơi nhận/iu.test(line)) return false;
  if (/^[\p{Ll}\d(,;“"]/u.test(line)) return !/[.;:]$/.test(last) || last.length >= FULL;
  return last.length >= FULL && !/[.;:]["”]?$/u.test(last);
}
