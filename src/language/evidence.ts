import { matchingKey } from './key';

export { findLinks } from './link';
export { findDocumentNumbers } from './reference';

/** A report can be its own proof: "tổng kết tại báo cáo này". */
const THIS_REPORT = matchingKey('báo cáo này');
/** Its last word, composed or not: texts without it need no reading. */
const THIS = /n[aà]\p{M}*y/iu;

export function namesThisReport(text: string): boolean {
  return THIS.test(text) && matchingKey(text).includes(THIS_REPORT);
}
