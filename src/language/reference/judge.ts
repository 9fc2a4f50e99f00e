import { writeDay } from '../dayText';
import type { ReferenceIssue } from './issue';
import { type DocumentSymbol, writeSymbol } from './symbol';
import type { Surroundings } from './surroundings';
import {
  DOCUMENT_TYPES,
  isAbbreviationOf,
  LETTER,
  STATE_ISSUER,
  typeOfAbbreviation,
} from './types';

/** Everything odd about one reference, in the order in which it is read. */
export function judge(symbol: DocumentSymbol, around: Surroundings): ReferenceIssue[] {
  return [
    ...ofNumberWord(around),
    ...ofSymbol(symbol),
    ...ofType(symbol, around),
    ...ofDay(around),
  ];
}

function ofNumberWord({ type, numberWord }: Surroundings): ReferenceIssue[] {
  return type !== null && !numberWord ? [{ code: 'missingNumberWord' }] : [];
}

function ofSymbol(symbol: DocumentSymbol): ReferenceIssue[] {
  const { order, glued, strayBlank, parts, number } = symbol;
  const proposed = writeSymbol(symbol);
  const issues: ReferenceIssue[] = [];
  if (glued !== null) issues.push({ code: 'missingHyphen', proposed });
  if (order === 'other') issues.push({ code: 'malformedSymbol', proposed });
  if (order === 'party' && STATE_ISSUER.test(parts[1] ?? ''))
    issues.push({ code: 'partyOrder', proposed });
  if (strayBlank) issues.push({ code: 'strayBlank', proposed });
  if (/^[1-9]$/.test(number)) issues.push({ code: 'numberNotPadded', proposed });
  return issues;
}

function ofType(
  { parts: [first = ''], order }: DocumentSymbol,
  { type }: Surroundings,
): ReferenceIssue[] {
  const abbreviations = type === null ? undefined : DOCUMENT_TYPES[type];
  if (type === null || abbreviations === undefined || abbreviations.length === 0) return [];
  if (isAbbreviationOf(type, first) || /^QH\d/.test(first)) return [];
  const symbolType = typeOfAbbreviation(first);
  if (type === LETTER && (symbolType === null || order === 'short')) return [];
  return [{ code: 'typeAgainstSymbol', type, symbolType }];
}

function ofDay({ comma, day, dayText }: Surroundings): ReferenceIssue[] {
  const issues: ReferenceIssue[] = comma ? [{ code: 'commaBeforeDay' }] : [];
  if (dayText === null) return issues;
  if (day === null) return [...issues, { code: 'unreadableDay', written: dayText }];
  const isShort = /^\d(?!\d)|^\d+(?: ?[/.-] ?| tháng )[12](?!\d)/.test(dayText);
  return isShort ? [...issues, { code: 'dayNotPadded', proposed: writeDay(day) }] : issues;
}
