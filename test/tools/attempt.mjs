// node attempt.mjs <module> <file>: goes in by every door of a bundled module; prints as JSON how each
// ended, how long the processor worked and the most memory that the process held.
import { readFileSync } from 'node:fs';

const [module, file] = process.argv.slice(2);
const { DOORS, outcome } = await import(module);
const bytes = new Uint8Array(readFileSync(file));

/** Linux counts what the parent held into maxRSS; the high-water mark is the process's own. */
function peak() {
  if (process.platform !== 'linux') return process.memoryUsage.rss() / 1024 ** 2;
  const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

const attempts = Object.keys(DOORS).map((door) => {
  const start = process.cpuUsage();
  let ended;
  try {
    ended = outcome(door, bytes);
  } catch (error) {
    ended = String(error);
  }
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  return { door, ended, seconds, megabytes: peak() };
});
console.log(JSON.stringify(attempts));
