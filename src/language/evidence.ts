import { matchingKey } from './key';

const LINK = /https?:\/\/\S+/gi;

/** Number and symbol of a document: "29/KH-UBND", "20/2008/NĐ-CP", "01-NQ/TU", "775/UBND-NV". */
const DOCUMENT_NUMBER = /\d+(?:\/\d{4})?\s?[/-]\s?\p{Lu}[\p{L}]*\s?[-/]\s?\p{Lu}[\p{L}]*/gu;

/** A report can be its own proof: "tổng kết tại báo cáo này". */
const THIS_REPORT = matchingKey('báo cáo này');

export function findLinks(text: string): string[] {
  return text.match(LINK) ?? [];
}

export function findDocumentNumbers(text: string): string[] {
  return text.replace(LINK, ' ').normalize('NFC').match(DOCUMENT_NUMBER) ?? [];
}

export function namesThisReport(text: string): boolean {
  return matchingKey(text).includes(THIS_REPORT);
}
