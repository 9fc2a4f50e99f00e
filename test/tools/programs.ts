import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The first of the candidates that is there: paths as they are, bare names looked up in PATH. */
export function findProgram(candidates: readonly (string | undefined)[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe', '.com', '.cmd', ''] : [''];
  for (const candidate of candidates) {
    if (candidate === undefined || candidate === '') continue;
    const places = isAbsolute(candidate) ? [''] : folders;
    for (const folder of places) {
      const found = endings.map((ending) => join(folder, candidate + ending)).find(existsSync);
      if (found !== undefined) return found;
    }
  }
  return null;
}

const LARGEST_OUTPUT = 256 * 1024 * 1024;

/** Runs a program to its end; what it wrote to its standard output. */
export function run(program: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}
