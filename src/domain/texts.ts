import { type AbolishedWord, findAbolished } from '../language/abolished';
import { findCounts, type ProseCount } from '../language/counts';
import type { Channel } from '../language/counts/channels';
import { clean } from '../language/hygiene';
import { namesThisReport } from '../language/evidence';
import { matchingKey } from '../language/key';
import { linkSpans } from '../language/linkSpans';
import { channelsIn } from '../language/named';
import { quantitiesIn, type QuantityAt } from '../language/quantity';
import { findReferences, type Reference } from '../language/reference';
import { readUnit, type Unit } from '../language/unit';

/** What cell texts say. Many checks ask about the same text, and one reading serves them all. */
export interface Texts {
  readonly clean: (text: string) => string;
  readonly key: (text: string) => string;
  /** Places are those of the clean text. */
  readonly quantities: (text: string) => readonly QuantityAt[];
  readonly unit: (text: string) => Unit | null;
  /** Places are those of the text as it stands. */
  readonly counts: (text: string) => readonly ProseCount[];
  readonly references: (text: string) => readonly Reference[];
  readonly links: (text: string) => readonly string[];
  readonly namesThisReport: (text: string) => boolean;
  readonly abolished: (text: string) => readonly AbolishedWord[];
  readonly channels: (text: string) => readonly Channel[];
}

/** What a text must hold to state a figure, or to name a document. */
const COUNTED = /(?<![\w/.-])\d[\d.,]*(?![\w/])/;
const NUMBERED = /\d ?[-–/] ?(?:\p{Lu}|\d{4} ?\/)/u;

export function readTexts(): Texts {
  const cleanOf = once(clean);
  return {
    clean: cleanOf,
    key: once(matchingKey),
    quantities: once((text) => (/\d/.test(text) ? quantitiesIn(cleanOf(text)) : [])),
    unit: once(readUnit),
    counts: once((text) => (COUNTED.test(text) ? findCounts(text) : [])),
    references: once((text) => (NUMBERED.test(text) ? findReferences(text) : [])),
    links: once((text) =>
      text.includes('://') ? linkSpans(text).map(({ start, end }) => text.slice(start, end)) : [],
    ),
    namesThisReport: once(namesThisReport),
    abolished: once(findAbolished),
    channels: once(channelsIn),
  };
}

/** Each text is read once, however often it is asked about. */
export function once<Reading extends object | string | boolean | null>(
  read: (text: string) => Reading,
): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const reading = read(text);
    known.set(text, reading);
    return reading;
  };
}
