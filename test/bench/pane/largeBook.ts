import { expect, it } from 'vitest';
import { measureTyping, type Shares } from '../typing';

/** `npm run bench:pane`, or alone `npx vitest run --mode bench-pane largeBook` after a build. */
const ROWS = 2_000;

/** Longer than this, a key seems to stick. */
const BUDGET = 50;

const shares = ({ p50, p95, most }: Shares) =>
  `median ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, most ${most.toFixed(0)} ms`;

it('measures the browser door with 2,000 rows', async () => {
  const { typing, opening } = await measureTyping(ROWS);
  const { told, drawn, reviewed } = opening;
  const lines = [
    `opening 2,000 rows: told after ${told.toFixed(0)} ms, drawn after ${drawn.toFixed(0)} ms, ` +
      `reviewed after ${reviewed.toFixed(0)} ms`,
    `a keystroke among 2,000 rows: ${shares(typing.all)} (budget: p95 ${BUDGET} ms)`,
    `  letters: ${shares(typing.letters)}`,
    `  Enter and Tab: ${shares(typing.entering)}`,
    `  arrows: ${shares(typing.arrows)}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(typing.all.p50).toBeLessThanOrEqual(BUDGET);
}, 300_000);
