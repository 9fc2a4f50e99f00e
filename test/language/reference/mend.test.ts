import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../src/language/reference';
import { mendReference } from '../../../src/language/reference/mend';

const mended = (text: string) => findReferences(text).map(mendReference);

describe('mendReference', () => {
  it.each([
    ['Kế hoạch 29/KH-UBND ngày 31/01/2024', 'Kế hoạch số 29/KH-UBND ngày 31/01/2024'],
    ['Nghị quyết số 18 -NQ/TW, ngày 25/10/2017', 'Nghị quyết số 18-NQ/TW ngày 25/10/2017'],
    ['Quyết định số 3647/QĐUBND ngày 17/11/2021', 'Quyết định số 3647/QĐ-UBND ngày 17/11/2021'],
    ['18 -NQ/TW', '18-NQ/TW'],
  ])('%s → %s', (text, wanted) => {
    expect(mended(text)).toEqual([wanted]);
  });

  it('leaves a sound reference as it is, and a mended one too', () => {
    const sound = 'Kế hoạch số 29/KH-UBND ngày 31 tháng 01 năm 2024';
    expect(mended(sound)).toEqual([sound]);
  });
});
