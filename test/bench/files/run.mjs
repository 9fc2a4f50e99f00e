// npm run bench:files: readers of .xlsx on the same files, each in a process of its own, as ratios.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../../tools/bundle.mjs';

const here = import.meta.dirname;
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '3' },
  },
});
const [files, rounds] = [Number(values.files), Number(values.rounds)];

if (!existsSync(join(here, '../node_modules'))) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  execFileSync(npm, ['ci'], { cwd: join(here, '..'), stdio: 'inherit', shell });
}
const { workbook } = await import('./workbooks.mjs');
const { ENGINES } = await import('./engines.mjs');
const { compareWithSheetJs } = await import('./compareSheetJs.mjs');

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const ours = await bundle('test/bench/files/ours.ts', join(scratch, 'ours.mjs'));
  compare(`${files} workbooks of 5 sheets × 200 rows × 10 columns`, ours, files, 5, 200);
  compare('1 workbook of 50,000 rows × 10 columns', ours, 1, 1, 50_000);
  await compareWithSheetJs(ours);
} finally {
  rmSync(scratch, { recursive: true });
}

function compare(title, ours, count, sheets, rows) {
  const folder = mkdtempSync(join(scratch, 'files-'));
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const file = workbook(number, sheets, rows);
    bytes += file.length;
    writeFileSync(join(folder, `${String(number).padStart(4, '0')}.xlsx`), file);
  }
  // Rounds go through all engines in turn, so that a slow minute of the machine hits them alike.
  const runs = new Map(Object.keys(ENGINES).map((engine) => [engine, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [engine, all] of runs) all.push(measure(engine, folder, ours));
  }
  print(`${title}, ${(bytes / 1e6).toFixed(1)} MB`, count, new Map([...runs].map(toMedian)));
}

function measure(engine, folder, ours) {
  const script = join(here, 'measure.mjs');
  const args = [script, engine, folder, ours];
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  try {
    return JSON.parse(execFileSync(process.execPath, args, options));
  } catch (error) {
    const [failure] = /^\w+: .*$/m.exec(String(error.stderr)) ?? [String(error)];
    return { failure };
  }
}

function toMedian([engine, all]) {
  const sorted = all.toSorted((a, b) => a.milliseconds - b.milliseconds);
  return [engine, all.find(({ failure }) => failure) ?? sorted[Math.floor(all.length / 2)]];
}

function print(title, count, results) {
  const inflate = results.get('inflate alone').milliseconds;
  const ours = results.get('reader').milliseconds;
  console.log(`\n${title}, processor time, median of ${rounds}`);
  console.log(line('', 'ms a file', '× inflate', '× reader', 'peak MB', 'cells'));
  for (const [engine, { milliseconds, megabytes, cells, failure }] of results) {
    if (failure) {
      console.log(`${engine.padEnd(18)}${failure}`);
    } else {
      const ratios = [inflate, ours].map((other) => (milliseconds / other).toFixed(2));
      const perFile = (milliseconds / count).toFixed(1);
      console.log(line(engine, perFile, ...ratios, megabytes.toFixed(0), cells || '–'));
    }
  }
}

function line(name, ...columns) {
  return name.padEnd(18) + columns.map((text) => String(text).padStart(11)).join('');
}
