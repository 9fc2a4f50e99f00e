import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/domain/checks';
import { sourceFiles } from '../support/sources';
import { ARGUMENTS } from './samples/arguments';
import { DETAILS } from './samples/details';

const FILES = sourceFiles('src/text').filter((file) => !file.includes('/findings/'));

interface Said {
  readonly path: string;
  /** Null where a function has no sample to be called with. */
  readonly lines: readonly string[] | null;
}

describe('every string that we show', () => {
  it('stands on one page, as a reviewer approved it', async () => {
    const said = await everything();
    expect(said.filter(({ lines }) => lines === null).map(({ path }) => path)).toEqual([]);
    await expect(pageOf(said)).toMatchFileSnapshot('strings.md');
  });

  it('no sample is of something that is gone', async () => {
    const paths = (await everything()).map(({ path }) => path);
    expect(Object.keys(ARGUMENTS).filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('every check has a sample', () => {
    expect(CHECKS.map(({ id }) => id).filter((id) => DETAILS[id].length === 0)).toEqual([]);
  });

  it('quotes are those of Vietnamese documents', async () => {
    const vietnamese = (await everything()).filter(({ path }) => !path.startsWith('english.'));
    const lines = vietnamese.flatMap((said) => said.lines ?? []);
    expect(lines.filter((line) => line.includes('"'))).toEqual([]);
  });

  it('no sentence has a hole in it', async () => {
    const odd = (await everything()).flatMap(({ lines }) =>
      (lines ?? []).filter((line) => /undefined|\[object|NaN|  |\(\)| [.,;](?!\p{L})/u.test(line)),
    );
    // What is laid out, or left blank to be written in, has its blanks on purpose.
    expect(odd.filter((line) => !/\n|Kèm theo Báo cáo/.test(line))).toEqual([]);
  });
});

async function everything(): Promise<Said[]> {
  const files = FILES.map(async (file) => {
    const module = (await import(resolve(import.meta.dirname, '../..', file))) as object;
    const name = file.replace(/^.*\/|\.ts$/g, '');
    return Object.entries(module).flatMap(([key, value]) => stringsOf(`${name}.${key}`, value));
  });
  return (await Promise.all(files)).flat();
}

function stringsOf(path: string, value: unknown): Said[] {
  if (typeof value === 'string') return [{ path, lines: [value] }];
  if (typeof value === 'function') {
    const say = value as (...args: readonly unknown[]) => unknown;
    const lines = ARGUMENTS[path]?.map((args) => [say(...args)].flat().join(' | '));
    return [{ path, lines: lines ?? null }];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    stringsOf(`${path}.${key}`, inner),
  );
}

function pageOf(said: readonly Said[]): string {
  const names = [...new Set(said.map(({ path }) => path.replace(/\..*/, '')))];
  const sections = names.map((name) => {
    const own = said.filter(({ path }) => path.startsWith(`${name}.`));
    const rows = own.flatMap(({ path, lines }) =>
      (lines ?? []).map(
        (line) => `- \`${path.slice(name.length + 1)}\`: ${line.trim().replace(/\n\s*/g, ' ⏎ ')}`,
      ),
    );
    return `## ${name}\n\n${[...new Set(rows)].join('\n')}\n`;
  });
  return `# Strings\n\n${sections.join('\n')}`;
}
