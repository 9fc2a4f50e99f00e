import { describe, expect, it } from 'vitest';
import { aPlan, aProof } from '../../support/plan';
import { found, said } from '../../support/found';

const keptAt = (location: string) => ({ ...aPlan({}), proofs: [aProof({ location })] });

describe('brokenLink', () => {
  it.each([
    ['https://vinhlinh.gov.vn/vi/ chi-tiet/1706749827799', 'blankInside'],
    ['https:/vinhlinh.gov.vn/vi/bai-1', 'notLink'],
    ['ttps://vinhlinh.gov.vn/vi/bai-1', 'notLink'],
    ['https: //vinhlinh.gov.vn/vi/bai-1', 'notLink'],
    ['https://vinhlinh', 'notLink'],
  ])('[C52] "%s" does not open', (url, problem) => {
    const inNote = said('brokenLink', aPlan({ note: `Link bài: ${url}` }));
    expect(inNote.map(([severity, , details]) => [severity, details.problem])).toEqual([
      ['error', problem],
    ]);
    expect(said('brokenLink', keptAt(url)).map(([, , details]) => details.problem)).toEqual([
      problem,
    ]);
  });

  it('[C52] an address without its scheme is a note, and is mended', () => {
    expect(found('brokenLink', keptAt('vinhlinh.gov.vn/bai-1'))).toMatchObject([
      { severity: 'note', fix: { changes: [{ to: 'https://vinhlinh.gov.vn/bai-1' }] } },
    ]);
  });

  it.each([
    'Lưu tại Văn phòng HĐND và UBND',
    'https://vinhlinh.gov.vn/bai-1',
    'https://vinhlinh.gov.vn/bai-1 và https://vinhlinh.gov.vn/bai-2',
    'https://vinhlinh.gov.vn/bai-1\nhttps://vinhlinh.gov.vn/bai-2',
    'http://vinhlinh.quangtri.gov.vn  của huyện',
    'https://vinhlinh.gov.vn/bai-1 (đăng ngày 05/3/2024)',
    '',
  ])('[C52] "%s" is no broken link', (text) => {
    expect(said('brokenLink', keptAt(text))).toEqual([]);
    expect(said('brokenLink', aPlan({ result: text, note: text }))).toEqual([]);
  });

  it.each([
    [
      'Link: http://a.vn/vi/  chi-tiet/1706749827799 (05/3)',
      'http://a.vn/vi/  chi-tiet/1706749827799',
    ],
    ['Link: https://a.vn/vi/ bai/', 'https://a.vn/vi/ bai/'],
    ['Link: http:/a.vn/bai-1 (05/3)', 'http:/a.vn/bai-1'],
    ['Link: http//a.vn/bai-1 (05/3)', 'http//a.vn/bai-1'],
    ['Link: ttp://a.vn/bai-1 (05/3)', 'ttp://a.vn/bai-1'],
    ['Link: ttp:/a.vn/bai-1 (05/3)', 'ttp:/a.vn/bai-1'],
    ['Link: https:  //a.vn/bai-1 (05/3)', 'https:  //a.vn/bai-1'],
  ])('[C52] in "%s" all of it is named', (note, written) => {
    expect(said('brokenLink', aPlan({ note })).map(([, , details]) => details.written)).toEqual([
      written,
    ]);
  });

  it('[C52] a proof is named at its location, as it stands there', () => {
    expect(said('brokenLink', keptAt('vinhlinh.gov.vn/bai-1'))).toEqual([
      ['note', 'proofs 1 location', { written: 'vinhlinh.gov.vn/bai-1', problem: 'schemeMissing' }],
    ]);
    expect(said('brokenLink', keptAt('https://a.vn/vi/ tin/bai-1'))).toEqual([
      [
        'error',
        'proofs 1 location',
        { written: 'https://a.vn/vi/ tin/bai-1', problem: 'blankInside' },
      ],
    ]);
    expect(said('brokenLink', keptAt('https://a.vn/bai-1 http://a.vn/vi/ tin/bai-2'))).toEqual([]);
    expect(said('brokenLink', keptAt('https://a.vn/bai-1\nhttps:/a.vn/bai-2'))).toHaveLength(1);
  });
});
