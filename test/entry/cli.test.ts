import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

const CLI = resolve(import.meta.dirname, '../../dist/cli.mjs');

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const run = (...args: string[]): Promise<Run> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [CLI, ...args], (_, out, error) =>
      done({ code: child.exitCode ?? -1, out, error }),
    );
  });

const newFile = () => join(mkdtempSync(join(tmpdir(), 'cli-')), 'bao-cao.xlsx');

const textOf = (file: string) =>
  new TextDecoder().decode(unzipSync(readFileSync(file))['xl/sharedStrings.xml']);

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli.mjs is missing: run "npm run build" first');
});

describe('the command line', () => {
  it('new makes an empty workbook, and with --sample the sample and its phụ lục', async () => {
    const empty = newFile();
    expect(await run('new', '-o', empty)).toEqual({
      code: 0,
      out: `Đã viết ${empty}.\n`,
      error: '',
    });
    expect(textOf(empty)).toContain('Nội dung nhiệm vụ');
    expect(textOf(empty)).not.toContain('Tổng số');
    const sample = newFile();
    expect((await run('new', '--sample', '-o', sample)).code).toBe(0);
    expect(textOf(sample)).toContain('Tổng số: 08 nhiệm vụ');
  });

  it('never writes over a file that is there', async () => {
    const file = newFile();
    await run('new', '-o', file);
    const before = readFileSync(file);
    const { code, out, error } = await run('new', '--sample', '-o', file);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('Không viết được');
    expect(readFileSync(file)).toEqual(before);
  });

  it('a command of a later version is refused by its name, an unknown one too', async () => {
    for (const command of ['check', 'report', 'export']) {
      const { code, out, error } = await run(command, 'a.xlsx');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(error).toBe(`Lệnh “${command}” chưa có trong phiên bản này.\n`);
    }
    expect((await run('xyz')).error).toContain('Không có lệnh “xyz”');
  });

  it('unusable arguments are refused with the way to the help', async () => {
    for (const args of [['new'], ['new', '--color'], ['new', 'a', '-o', 'b.xlsx']]) {
      const { code, out, error } = await run(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(error).not.toBe('');
    }
  });

  it('says how it is used, and its version', async () => {
    expect((await run()).out).toContain('Cách dùng:');
    expect((await run('--help')).out).toContain('phu-luc-cchc new');
    const { version } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { version: string };
    expect((await run('--version')).out).toBe(`${version}\n`);
  });
});
