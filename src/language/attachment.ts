import type { Day } from './day';
import { readDay } from './dayText';
import { clean } from './hygiene';

/** The line under the title of a phụ lục: "(Kèm theo Báo cáo số 12/BC-UBND ngày 20/11/2024 của UBND xã)". */
export interface Attachment {
  /** "Báo cáo số 12/BC-UBND", as far as it is filled in. */
  readonly document: string;
  readonly day: Day | null;
  /** "ngày tháng 11 năm 2024", where it is not filled in. */
  readonly dayAsWritten: string;
  /** "" where the line does not say. */
  readonly issuer: string;
}

const LINE = /kèm\s+theo\s+(.{3,300})/isu;
const DATE =
  /ngày\s*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|[\d\s.…]*tháng[\d\s.…]*năm\s*\d{0,4})/iu;

/** Null where the text says nothing of what it belongs to. */
export function readAttachment(text: string): Attachment | null {
  const line = LINE.exec(clean(text))?.[1]?.replace(/\s+/g, ' ').trim();
  if (line === undefined) return null;
  const date = DATE.exec(line);
  const document = line.slice(0, date?.index ?? line.search(/(?<!\p{L})của(?!\p{L})|\)|$/u)).trim();
  const [, issuer = ''] = /(?<!\p{L})của\s+([^)]+)/iu.exec(line.slice(date?.index ?? 0)) ?? [];
  const day = date === null ? null : readDay(`ngày ${date[1]?.trim() ?? ''}`);
  return {
    document,
    day: day?.kind === 'day' ? day.day : null,
    dayAsWritten: date?.[1]?.trim() ?? '',
    issuer: issuer.replace(/\s*(?:về|v\/v)\s.*$/iu, '').trim(),
  };
}
