import { headingKey } from './headings/headingKey';

export type UnitLevel = 'province' | 'commune' | 'department' | 'district';

/** How a level, or the name of a unit, begins; the first that fits counts. */
const BEGINNINGS: readonly (readonly [UnitLevel, RegExp])[] = [
  ['district', /^(?:huyen|cap huyen|quan|thi xa)(?: |$)/],
  ['district', /^(?:ubnd|uy ban nhan dan|hdnd) (?:huyen|quan|thi xa)(?: |$)/],
  ['commune', /^(?:xa|cap xa|phuong|dac khu|thi tran)(?: |$)/],
  ['commune', /^(?:ubnd|uy ban nhan dan|hdnd) (?:xa|phuong|dac khu|thi tran)(?: |$)/],
  ['province', /^(?:tinh|cap tinh|thanh pho)(?: |$)/],
  ['province', /^(?:ubnd|uy ban nhan dan|hdnd) (?:tinh|thanh pho)(?: |$)/],
  ['department', /^(?:so|phong|don vi|ban|trung tam|chi cuc|van phong)(?: |$)/],
];

/** "Xã (xã, phường, đặc khu)", "UBND xã Vĩnh Linh"; null where the words do not say. */
export function readLevel(text: string): UnitLevel | null {
  const key = headingKey(text);
  return BEGINNINGS.find(([, words]) => words.test(key))?.[0] ?? null;
}
