import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { createSheets } from '../../src/app/createSheets';
import { type Book, newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { PAGES } from '../../src/pane/page';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import { overfullBook } from '../journey/taskBook';
import { serveDist, type Site } from '../journey/serveDist';
import { launchChromium } from '../tools/chromium.mjs';
import { LOOKS, showTaskPane } from './taskPane';

/** `npm run screens`: every page in every look, to be looked at in test/out/screens. */
const OUT = join(import.meta.dirname, '../out/screens');

/** `SCREENS="settings 320 dark" npm run screens` draws only those whose names have all these words. */
const WANTED = (process.env.SCREENS ?? '').split(/\s+/).filter((word) => word !== '');

const BOOKS: Readonly<Record<string, () => Promise<Book | null>>> = {
  empty: () => Promise.resolve(null),
  typical: async () => {
    const workbook = fileWorkbook(newBook());
    await createSheets(workbook, VINH_LINH_BOOK);
    return workbook.book;
  },
  overfull: () => Promise.resolve(overfullBook(200)),
};

/** A page may be as long as it likes: what lies further down looks like what lies above. */
const MOST_PIXELS = 2_400;

const screens = PAGES.flatMap((page) =>
  Object.keys(BOOKS).flatMap((book) =>
    [320, 450].flatMap((width) => LOOKS.map((look) => ({ page, book, width, look }))),
  ),
)
  .map((screen) => ({
    ...screen,
    name: [screen.page, screen.book, screen.width, screen.look.name].join(' '),
  }))
  .filter(({ name }) => WANTED.every((word) => name.split(' ').includes(word)));

let browser: Browser;
let site: Site;
beforeAll(async () => {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  [browser, site] = await Promise.all([launchChromium(), serveDist()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

it.each(screens)(
  '$name',
  async ({ page, book, width, look, name }) => {
    const shown = await showTaskPane(browser, {
      url: `${site.url}/taskpane.html#${page}`,
      book: (await BOOKS[book]?.()) ?? null,
      ...{ width, height: 700, look },
    });
    const wide = await shown.evaluate(() => document.documentElement.scrollWidth);
    const tall = await shown.evaluate(() => document.documentElement.scrollHeight);
    await shown.setViewportSize({ width, height: Math.min(tall, MOST_PIXELS) });
    await shown.screenshot({ path: join(OUT, `${name.replaceAll(' ', '-')}.png`) });
    await shown.close();
    expect(wide).toBeLessThanOrEqual(width);
  },
  120_000,
);
