import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { serveDist, type Site } from '../journey/serveDist';
import { launchChromium } from '../tools/chromium.mjs';
import { BOOKS } from './books';
import { STATES, wordsOf } from './states';
import { LOOKS, showTaskPane } from './taskPane';
import { ALL_ARE_WANTED, isWanted } from './wanted';

/** `npm run screens`: every page, and what a user reaches from it, in every look, to be looked at in test/out/screens. */
const OUT = join(import.meta.dirname, '../out/screens');

/** A page may be as long as it likes: what lies further down looks like what lies above. */
const MOST_PIXELS = 2_400;

const screens = STATES.flatMap((state) =>
  [320, 450].flatMap((width) => LOOKS.map((look) => ({ state, width, look }))),
)
  .map((screen) => ({
    ...screen,
    words: [...wordsOf(screen.state), String(screen.width), screen.look.name],
  }))
  .filter(({ words }) => isWanted(words))
  .map((screen) => ({ ...screen, name: screen.words.join(' ') }));

let browser: Browser;
let site: Site;
beforeAll(async () => {
  if (ALL_ARE_WANTED) rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  [browser, site] = await Promise.all([launchChromium(), serveDist()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

it.each(screens)(
  '$name',
  async ({ state, width, look, words }) => {
    const { page: shown, excel } = await showTaskPane(browser, {
      url: `${site.url}/taskpane.html#${state.page}`,
      book: await BOOKS[state.book](),
      ...{ width, height: 700, look },
    });
    await state.reach?.(shown, excel);
    const wide = await shown.evaluate(() => document.documentElement.scrollWidth);
    const tall = await shown.evaluate(() => document.documentElement.scrollHeight);
    await shown.setViewportSize({ width, height: Math.min(tall, MOST_PIXELS) });
    await shown.screenshot({ path: join(OUT, `${words.join('-')}.png`) });
    await shown.close();
    expect(wide).toBeLessThanOrEqual(width);
  },
  120_000,
);
