// node attempt.mjs <module> <file>: goes in by every door of a bundled module; prints as JSON how each
// ended, how long it took and the most memory that the process held.
import { readFileSync } from 'node:fs';

const [module, file] = process.argv.slice(2);
const { DOORS, outcome } = await import(module);
const bytes = new Uint8Array(readFileSync(file));

const attempts = Object.keys(DOORS).map((door) => {
  const start = performance.now();
  let ended;
  try {
    ended = outcome(door, bytes);
  } catch (error) {
    ended = String(error);
  }
  const seconds = (performance.now() - start) / 1000;
  return { door, ended, seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
});
console.log(JSON.stringify(attempts));
