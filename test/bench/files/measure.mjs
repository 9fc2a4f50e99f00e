// One engine in one process: node measure.mjs <engine> <folder> <our module>; prints JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES } from './engines.mjs';

const WARM_UP = 5;
const [engine, folder, ours] = process.argv.slice(2);
/** What the processor worked for us, in ms: others on the machine do not count. */
const worked = () => Object.values(process.cpuUsage()).reduce((sum, part) => sum + part) / 1000;

const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
const read = await ENGINES[engine](ours);

if (files.length > WARM_UP) for (const bytes of files.slice(0, WARM_UP)) await read(bytes);
const start = worked();
let cells = 0;
for (const bytes of files) cells += await read(bytes);
const milliseconds = worked() - start;
const [, kilobytes] =
  process.platform === 'linux'
    ? /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))
    : ['', process.memoryUsage.rss() / 1024];
const megabytes = Number(kilobytes) / 1024;
console.log(JSON.stringify({ milliseconds, megabytes, cells }));
