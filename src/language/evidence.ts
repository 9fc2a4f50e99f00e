import { matchingKey } from './key';

export { findLinks } from './link';
export { findDocumentNumbers } from './reference';

/** A report can be its own proof: "tổng kết tại báo cáo này". */
const THIS_REPORT = matchingKey('báo cáo này');

export function namesThisReport(text: string): boolean {
  return matchingKey(text).includes(THIS_REPORT);
}
