import type { Day } from './day';
import { writeDay } from './dayText';
import { cleaned } from './hygiene/cleaned';
import type { Span } from './hygiene/quirk';
import { withoutLinks } from './linkSpans';
import type { ReferenceIssue } from './reference/issue';
import { judge } from './reference/judge';
import { surroundingsOf } from './reference/surroundings';
import { type DocumentSymbol, symbolsIn, writeSymbol } from './reference/symbol';

/** A document named in running text: "Kế hoạch số 29/KH-UBND ngày 31/01/2024 của UBND huyện". */
export interface Reference extends Span {
  /** From the kind to the date, its slips of coding mended. */
  readonly text: string;
  /** "Kế hoạch"; null where the text does not say. */
  readonly type: string | null;
  readonly symbol: DocumentSymbol;
  readonly day: Day | null;
  /** "UBND huyện" */
  readonly issuer: string | null;
  readonly issues: readonly ReferenceIssue[];
}

export function findReferences(text: string): Reference[] {
  const { text: clear, origin } = cleaned(text);
  const prose = withoutLinks(clear);
  return symbolsIn(prose).map((symbol) => {
    const around = surroundingsOf(prose, symbol);
    return {
      start: origin(around.start),
      end: origin(around.end),
      text: prose.slice(around.start, around.end),
      type: around.type,
      symbol,
      day: around.day,
      issuer: around.issuer,
      issues: judge(symbol, around),
    };
  });
}

/** Numbers and symbols alone, as a proof names them: "29/KH-UBND". */
export function findDocumentNumbers(text: string): string[] {
  return symbolsIn(withoutLinks(cleaned(text).text)).map(({ text: written }) => written);
}

/** The reference as the decree wants it, as far as it is known. */
export function writeReference({
  type,
  symbol,
  day,
}: Pick<Reference, 'type' | 'symbol' | 'day'>): string {
  const name = type === null ? '' : `${type} `;
  return `${name}số ${writeSymbol(symbol)}${day === null ? '' : ` ngày ${writeDay(day)}`}`;
}
