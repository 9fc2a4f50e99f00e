import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveDist, type Site } from '../journey/serveDist';
import { launchChromium } from '../tools/chromium.mjs';
import { DOOR_STATES } from './states/door';
import { LOOKS } from './taskPane';
import { isWanted } from './wanted';

/** `npm run screens:door`: what somebody without Excel sees, on a small and on a large screen. */
const OUT = join(import.meta.dirname, '../out/screens-door');

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 800, height: 700 },
];

const screens = DOOR_STATES.flatMap((state) =>
  SIZES.flatMap((viewport) => LOOKS.map((look) => ({ state, viewport, look }))),
)
  .map((screen) => ({
    ...screen,
    words: [screen.state.name, String(screen.viewport.width), screen.look.name],
  }))
  .filter(({ words }) => isWanted(words))
  .map((screen) => ({ ...screen, name: screen.words.join(' ') }));

let browser: Browser;
let site: Site;
beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  [browser, site] = await Promise.all([launchChromium(), serveDist()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

it.each(screens)(
  '$name',
  async ({ state, viewport, look: { colorScheme, forcedColors }, words }) => {
    const context = await browser.newContext({
      ...{ viewport, colorScheme, forcedColors, reducedMotion: 'reduce' },
    });
    await context.addInitScript(() => {
      Object.assign(window, { showSaveFilePicker: undefined, showOpenFilePicker: undefined });
    });
    const page = await context.newPage();
    await page.goto(site.url);
    await state.reach(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.screenshot({ path: join(OUT, `${words.join('-')}.png`) });
    await context.close();
    expect(wide).toBeLessThanOrEqual(viewport.width);
  },
  120_000,
);
