// Draws assets/icons/*.png from assets/*.svg: node assets/drawIcons.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { launchChromium } from '../test/tools/chromium.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const DRAWINGS = {
  addin: [...SIZES, 128],
  create: SIZES,
  check: SIZES,
  report: SIZES,
};

/** Each SVG holds one drawing per grid; a whole multiple of a grid keeps every edge on a pixel. */
const GRIDS = [32, 24, 20, 16];

const browser = await launchChromium();
const page = await browser.newPage();
await mkdir(new URL('icons/', import.meta.url), { recursive: true });
for (const [name, sizes] of Object.entries(DRAWINGS)) {
  const svg = await readFile(new URL(`${name}.svg`, import.meta.url), 'utf8');
  for (const size of sizes) {
    await writeFile(new URL(`icons/${name}-${size}.png`, import.meta.url), await draw(svg, size));
  }
  console.log(`${name}: ${sizes.join(', ')} px`);
}
await browser.close();

async function draw(svg, size) {
  const grid = GRIDS.find((side) => size % side === 0);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><div style="position:absolute;left:-999px">${svg}</div>` +
      `<svg width="${size}" height="${size}" style="display:block"><use href="#grid-${grid}"/></svg>`,
  );
  return page.screenshot({ omitBackground: true });
}
