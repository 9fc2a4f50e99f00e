import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const DIST = resolve(import.meta.dirname, '../dist');

/** Not in each Chrome, Edge, Firefox and Cốc Cốc of the last three years. */
const TOO_NEW: Readonly<Record<string, RegExp>> = {
  'Promise.withResolvers': /Promise\.withResolvers/,
  'Promise.try': /Promise\.try\(/,
  'Array.fromAsync': /Array\.fromAsync/,
  'Object.groupBy': /Object\.groupBy|Map\.groupBy/,
  'methods of sets': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'Iterator.from': /Iterator\.from\(/,
  'RegExp.escape': /RegExp\.escape/,
  'Error.isError': /Error\.isError/,
  'Math.sumPrecise': /Math\.sumPrecise/,
  'bytes as base64': /\.(toBase64|toHex)\(|Uint8Array\.from(Base64|Hex)/,
  'regular expressions with flag v': /\/[a-z]*v[a-z]*\.(test|exec)\(/,
  'view transitions': /startViewTransition/,
};

beforeAll(() => {
  if (!existsSync(DIST)) throw new Error('dist/ is missing: run "npm run build" first');
});

describe('the scripts of the pages', () => {
  it('ask for nothing that a browser of the last three years does not have', () => {
    const scripts = readdirSync(DIST).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const asking = scripts.flatMap((file) => {
      const text = readFileSync(resolve(DIST, file), 'utf8');
      return Object.entries(TOO_NEW).flatMap(([name, use]) =>
        use.test(text) ? [`${file}: ${name}`] : [],
      );
    });
    expect(asking).toEqual([]);
  });

  it('are plain scripts, which a page from a folder may load, too', () => {
    const html = readFileSync(resolve(DIST, 'index.html'), 'utf8');
    expect(html).not.toMatch(/type="?module/);
    expect(html).toContain("script-src 'self' file:;");
    expect(html).toContain("connect-src 'none'");
  });
});
