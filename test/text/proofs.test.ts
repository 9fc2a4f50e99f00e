import { describe, expect, it } from 'vitest';
import { proofLine, proofNumbers, withoutLinks } from '../../src/text/proofs';
import { day } from '../support/days';

const NUMBERS: Readonly<Record<string, number>> = {
  'https://a.vn/1': 4,
  'https://a.vn/2': 5,
  'https://a.vn/3': 9,
};
const numberOf = (link: string) => NUMBERS[link] ?? null;

describe('proofNumbers', () => {
  it('runs of numbers are written from the first to the last', () => {
    expect(proofNumbers([4])).toBe('TLKC số 04');
    expect(proofNumbers([7, 5, 4, 6, 6, 12])).toBe('TLKC số 04-07, 12');
  });
});

describe('proofLine', () => {
  it('says which task it proves, what it is, of which day, and where it is', () => {
    const proof = { number: 4, tasks: ['4'], name: 'Chỉ số CCHC', day: day('09/1/2024') };
    expect(proofLine({ ...proof, location: 'https://a.vn/1' })).toBe(
      '04. (NV 4) Chỉ số CCHC, ngày 09/01/2024: https://a.vn/1',
    );
  });

  it('a bare link, a paper that is kept, and a proof of no task', () => {
    const blank = { number: 12, tasks: [], name: '', day: null, location: '' };
    expect(
      proofLine({ ...blank, tasks: ['3', '5'], location: 'https://a.vn/chuy%E1%BB%83n' }),
    ).toBe('12. (NV 3, 5) https://a.vn/chuyển');
    expect(proofLine({ ...blank, name: 'Ảnh', location: 'Văn phòng' })).toBe('12. Ảnh: Văn phòng');
  });
});

describe('withoutLinks', () => {
  it('lines of links join the line that announces them', () => {
    const note = 'Link bài: \n\n https://a.vn/1\nhttps://a.vn/2\n\nhttps://a.vn/3\n- Báo: 02 bài';
    expect(withoutLinks(note, numberOf)).toBe('Link bài: TLKC số 04-05, 09\n- Báo: 02 bài');
  });

  it('links alone become their numbers', () => {
    expect(withoutLinks('https://a.vn/1;\nhttps://a.vn/2', numberOf)).toBe('TLKC số 04-05');
  });

  it('a link inside a sentence is named where it stands', () => {
    expect(withoutLinks('Đăng tại https://a.vn/1, 68 tin, bài', numberOf)).toBe(
      'Đăng tại (TLKC số 04), 68 tin, bài',
    );
  });

  it('what is not listed stays, and so does a text without links', () => {
    expect(withoutLinks('Xem https://b.vn/1', numberOf)).toBe('Xem https://b.vn/1');
    expect(withoutLinks('hai\n\ndòng', numberOf)).toBe('hai\n\ndòng');
  });
});
