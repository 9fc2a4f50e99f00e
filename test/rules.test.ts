import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../src/domain/checks';
import { readSource, sourceFiles } from './support/sources';

const rules = readFileSync(resolve(import.meta.dirname, '../src/domain/RULES.md'), 'utf8');
const written = [...rules.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(([, id]) => id ?? '');
const tests = sourceFiles('test').filter((file) => file.endsWith('.test.ts'));
const quoted = tests.flatMap((file) =>
  [
    ...readSource(file).matchAll(/\bit(?:\.each\([^)]*\))?\(\s*['"`]((?:\[[A-Z]\d+\] ?)+)/g),
  ].flatMap(([, ids = '']) => ids.match(/[A-Z]\d+/g) ?? []),
);

describe('RULES.md', () => {
  it('every rule has one number', () => {
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((id, index) => written.indexOf(id) !== index)).toEqual([]);
  });

  it('every rule is quoted by a test', () => {
    expect(written.filter((id) => !quoted.includes(id))).toEqual([]);
  });

  it('every quoted rule exists', () => {
    expect(quoted.filter((id) => !written.includes(id))).toEqual([]);
  });

  it('every check has a rule of its own', () => {
    const numbers = CHECKS.map(({ rule }) => rule);
    expect(numbers.filter((id) => !written.includes(id))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
