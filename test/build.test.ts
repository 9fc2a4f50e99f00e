import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const DIST = resolve(import.meta.dirname, '../dist');

const read = (file: string) => readFileSync(resolve(DIST, file), 'utf8');

/** The scripts that a page asks for before it shows anything. */
const scriptsOf = (page: string) =>
  [...read(page).matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, source]) => source ?? '');

const ownScripts = (page: string) => scriptsOf(page).filter((source) => !source.includes('://'));

const gzipKilobytes = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1024;

/** Microsoft's React task-pane template in production mode, office.js not counted. */
const TEMPLATE_KILOBYTES = 168.9;

beforeAll(() => {
  if (!existsSync(DIST)) throw new Error('dist/ is missing: run "npm run build" first');
});

describe('the build', () => {
  it('the task pane asks for no more than Microsoft’s own template', () => {
    expect(ownScripts('taskpane.html').length).toBeGreaterThan(0);
    expect(gzipKilobytes(ownScripts('taskpane.html'))).toBeLessThanOrEqual(TEMPLATE_KILOBYTES);
  });

  it('only the task pane knows office.js', () => {
    expect(scriptsOf('taskpane.html').filter((source) => source.includes('://'))).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ]);
    expect(ownScripts('index.html')).toEqual(scriptsOf('index.html'));
    for (const file of ['index.html', 'help.html', ...ownScripts('index.html')]) {
      expect(read(file)).not.toContain('appsforoffice');
    }
  });

  it('every page is under a strict policy and has no script of its own', () => {
    const pages = readdirSync(DIST).filter((file) => file.endsWith('.html'));
    expect(pages.sort()).toEqual(['help.html', 'index.html', 'taskpane.html']);
    for (const page of pages) {
      expect(read(page)).toMatch(/Content-Security-Policy"? content="default-src 'none';/);
      expect(read(page)).not.toContain('unsafe');
      expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(read(page)).toMatch(/<html lang="?vi"?>/);
    }
  });

  it('the manifest’s pages and pictures are there', () => {
    const named = [...read('manifest.xml').matchAll(/https:\/\/localhost:3001\/([^"#?]+)/g)];
    expect(named.length).toBeGreaterThan(10);
    expect(
      named.map(([, file]) => file ?? '').filter((file) => !existsSync(resolve(DIST, file))),
    ).toEqual([]);
  });
});
