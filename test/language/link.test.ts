import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayLink,
  findLinks,
  pageKey,
  parseLink,
  readLink,
  targetOf,
} from '../../src/language/link';
import { anyText, expectStraightReading, seeds } from './arbitraries';

const PORTAL = 'https://vinhlinh.quangtri.gov.vn';
const ENCODED = `${PORTAL}/vi/chuy%E1%BB%83n-%C4%91%E1%BB%95i-s%E1%BB%91`;

const keyOf = (url: string) => {
  const link = parseLink(url);
  return link === null ? null : pageKey(link);
};

describe('findLinks', () => {
  it.each([
    ['xem https://a.vn/b.', ['https://a.vn/b']],
    ['(https://a.vn/b), “https://a.vn/c”', ['https://a.vn/b', 'https://a.vn/c']],
    ['https://a.vn/b_(c)', ['https://a.vn/b_(c)']],
    ['((https://a.vn/b_(c)))...', ['https://a.vn/b_(c)']],
    ['HTTP://A.VN/?q=1;', ['HTTP://A.VN/?q=1']],
    ['https://a.vn/1\nhttps://a.vn/2', ['https://a.vn/1', 'https://a.vn/2']],
    ['www.a.vn, không có', []],
  ])('%j', (text, links) => {
    expect(findLinks(text)).toEqual(links);
  });

  it('the documents hold 18 links of one portal', () => {
    const links = seeds().flatMap(({ text }) => findLinks(text));
    expect(links).toHaveLength(18);
    expect(new Set(links.map((url) => parseLink(url)?.host))).toEqual(
      new Set(['vinhlinh.quangtri.gov.vn']),
    );
  });

  it('any text gets an answer', () => {
    fc.assert(fc.property(anyText, (text) => Array.isArray(findLinks(text))));
    expectStraightReading(findLinks);
  }, 60_000);
});

describe('readLink', () => {
  it('a link has host, path and query, decoded', () => {
    expect(readLink(` ${ENCODED}/?trang=1 `)).toEqual({
      kind: 'link',
      url: `${ENCODED}/?trang=1`,
      scheme: 'https',
      host: 'vinhlinh.quangtri.gov.vn',
      path: '/vi/chuyển-đổi-số',
      query: '?trang=1',
    });
  });

  it.each([
    ['', { kind: 'empty' }],
    [
      'vinhlinh.quangtri.gov.vn/tin',
      { kind: 'schemeMissing', proposed: 'https://vinhlinh.quangtri.gov.vn/tin' },
    ],
    ['www.a.gov.vn', { kind: 'schemeMissing', proposed: 'https://www.a.gov.vn' }],
    ['https://a.gov.vn/tin bai', { kind: 'blankInside', text: 'https://a.gov.vn/tin bai' }],
    ['Lưu tại Văn phòng', { kind: 'notLink', text: 'Lưu tại Văn phòng' }],
    ['http://', { kind: 'notLink', text: 'http://' }],
    ['https://localhost', { kind: 'notLink', text: 'https://localhost' }],
  ])('%j', (text, reading) => {
    expect(readLink(text)).toEqual(reading);
  });

  it('any text gets an answer', () => {
    fc.assert(fc.property(anyText, (text) => typeof readLink(text).kind === 'string'));
    expectStraightReading(readLink);
  }, 60_000);
});

describe('links', () => {
  it.each([
    ['http://vinhlinh.quangtri.gov.vn', 'home'],
    [`${PORTAL}/`, 'home'],
    [`${PORTAL}/vi/`, 'home'],
    ['https://a.gov.vn/index.html', 'home'],
    [`${PORTAL}/tin-ve-cchc`, 'category'],
    [ENCODED, 'category'],
    [`${PORTAL}/vi/chi-tiet/-/view-article/1/1647698873288/1706749827799`, 'article'],
    ['https://a.gov.vn/tin-tuc/xa-vinh-linh-to-chuc-hoi-nghi', 'article'],
    ['https://a.gov.vn/?id=1234', 'article'],
    ['https://a.gov.vn/van-ban/ke-hoach.pdf', 'article'],
  ])('%s leads to: %s', (url, target) => {
    const link = parseLink(url);
    expect(link && targetOf(link)).toBe(target);
  });

  it('http, www, a slash at the end and the language make no other page', () => {
    const keys = [
      `${PORTAL}/tin-ve-cchc`,
      `${PORTAL}/vi/tin-ve-cchc`,
      'http://www.vinhlinh.quangtri.gov.vn/tin-ve-cchc/',
      'https://VinhLinh.quangtri.gov.vn/tin-ve-cchc#top',
    ].map(keyOf);
    expect(new Set(keys)).toEqual(new Set(['vinhlinh.quangtri.gov.vn/tin-ve-cchc']));
    expect(keyOf(ENCODED)).toBe(keyOf(`${PORTAL}/chuyển-đổi-số`));
    expect(keyOf(`${PORTAL}/video`)).not.toBe(keyOf(`${PORTAL}/deo`));
  });

  it('is shown decoded, as far as its codes are sound', () => {
    expect([displayLink(ENCODED), displayLink('https://a.vn/%E1%BB/%20b%zz')]).toEqual([
      `${PORTAL}/vi/chuyển-đổi-số`,
      'https://a.vn/%E1%BB/%20b%zz',
    ]);
  });

  it('any text is shown', () => {
    fc.assert(fc.property(anyText, (text) => typeof displayLink(text) === 'string'));
    expectStraightReading(displayLink);
  }, 60_000);
});
