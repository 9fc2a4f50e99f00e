// node attempt.mjs <module> <door> <file>: opens a file through a bundled module; prints as JSON how
// it ended, how long it took and the most memory that it held.
import { readFileSync } from 'node:fs';

const [module, door, file] = process.argv.slice(2);
const { outcome } = await import(module);
const bytes = new Uint8Array(readFileSync(file));
const start = performance.now();
let ended;
try {
  ended = outcome(door, bytes);
} catch (error) {
  ended = String(error);
}
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ended, seconds, megabytes }));
