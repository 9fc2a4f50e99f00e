import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpColumns } from '../../src/app/help/columns';
import { GUIDE, HELP } from '../../src/text/help';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { findPoppler, pageSizesOf, picturesOf, type Word, wordsOf } from '../tools/pdf';

const PAGE = pathToFileURL(resolve(import.meta.dirname, '../../dist/help.html')).href;
const MOST_PAGES = 5;
/** 20 mm in points, but for rounding. */
const MARGIN = 56;

const inWords = (text: string) => text.normalize('NFC').split(/\s+/);

describe.skipIf(findChromium() === null || findPoppler() === null)('the printed guide', () => {
  let browser: Awaited<ReturnType<typeof launchChromium>>;
  let pdf: string;
  let words: readonly Word[];
  beforeAll(async () => {
    browser = await launchChromium();
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(PAGE);
    pdf = join(mkdtempSync(join(tmpdir(), 'help-')), 'help.pdf');
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
    words = wordsOf(pdf);
  }, 120_000);
  afterAll(() => browser.close());

  /** Where these words stand side by side; -1 where they do not. */
  const placeOf = (text: string, from = 0) => {
    const sought = inWords(text);
    return words.findIndex(
      (_, index) =>
        index >= from && sought.every((word, step) => words[index + step]?.text === word),
    );
  };

  it('has each sentence of the guide, and each column of the sheets', () => {
    const sentences = GUIDE.flatMap(({ heading, says, steps }) => [heading, ...says, ...steps]);
    const headings = helpColumns().flatMap(({ columns }) => columns.map(({ heading }) => heading));
    expect([...sentences, ...headings].filter((text) => placeOf(text) < 0)).toEqual([]);
  });

  it('is a few A4 pages with room around', () => {
    const sizes = pageSizesOf(pdf).map(({ width, height }) => [
      Math.round(width),
      Math.round(height),
    ]);
    expect(sizes.length).toBeLessThanOrEqual(MOST_PAGES);
    expect(new Set(sizes.map(String))).toEqual(new Set(['595,842']));
    const [width = 0, height = 0] = sizes[0] ?? [];
    const outside = words.filter(
      ({ left, right, top, bottom }) =>
        Math.min(left, top, width - right, height - bottom) < MARGIN,
    );
    expect(outside).toEqual([]);
  });

  it('begins no part at the end of a page', () => {
    const headings = [...GUIDE.map(({ heading }) => heading), HELP.columns];
    const alone = headings.filter((heading) => {
      const at = placeOf(heading, 1);
      const end = at + inWords(heading).length;
      return words[at]?.page !== words[end]?.page;
    });
    expect(alone).toEqual([]);
  });

  it('has each picture once: none is cut by the end of a page', () => {
    const pictures = GUIDE.flatMap(({ picture }) => picture ?? []);
    expect(picturesOf(pdf)).toEqual(pictures.map(({ width, height }) => ({ width, height })));
  });
});
