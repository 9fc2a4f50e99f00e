import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOOKS } from '../screens/books';
import { STATES, wordsOf } from '../screens/states';
import { LOOKS, showTaskPane } from '../screens/taskPane';
import { barriersOn } from '../tools/accessibility';
import { findChromium, launchChromium } from '../tools/chromium.mjs';
import { serveDist, type Site } from './serveDist';

/** An open menu of Fluent lies outside the landmarks, between guards of its own that axe-core rejects. */
const isMenu = (name?: string) => name === 'more' || name === 'menu';

/** Each state in one of the looks, in turn; no page is always seen in the same. */
const screens = STATES.filter(({ name }) => !isMenu(name)).flatMap((state, index) => {
  const look = LOOKS[(index + Math.floor(index / LOOKS.length)) % LOOKS.length];
  return look === undefined
    ? []
    : [{ state, look, name: [...wordsOf(state), look.name].join(' ') }];
});

describe.skipIf(findChromium() === null)(
  'axe-core finds nothing, and nothing is too wide, in',
  () => {
    let browser: Browser;
    let site: Site;
    beforeAll(async () => {
      [browser, site] = await Promise.all([launchChromium(), serveDist()]);
    });
    afterAll(() => Promise.all([browser.close(), site.close()]));

    it.each(screens)(
      '$name',
      async ({ state, look }) => {
        const { page, excel } = await showTaskPane(browser, {
          url: `${site.url}/taskpane.html#${state.page}`,
          book: await BOOKS[state.book](),
          ...{ width: 320, height: 700, look },
        });
        await state.reach?.(page, excel);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        expect(await barriersOn(page)).toEqual([]);
        await page.context().close();
      },
      120_000,
    );
  },
);
