import { findDocumentNumbers, findLinks, namesThisReport } from '../language/evidence';
import type { Task } from './plan';

/** What a task's completion rests on (căn cứ). */
export interface Basis {
  readonly result: boolean;
  readonly links: number;
  readonly documents: number;
  readonly thisReport: boolean;
}

export function basisOf({ result, note }: Task): Basis {
  const text = `${result}\n${note}`;
  return {
    result: result !== '',
    links: findLinks(text).length,
    documents: findDocumentNumbers(text).length,
    thisReport: namesThisReport(text),
  };
}

export function hasBasis({ result, links, documents, thisReport }: Basis): boolean {
  return result || links > 0 || documents > 0 || thisReport;
}
