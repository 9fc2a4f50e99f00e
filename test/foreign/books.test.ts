import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/file/xlsx/readXlsx';
import { readPlan } from '../../src/read/plan';
import { drawReading } from './drawReading';

const FOLDER = join(import.meta.dirname, 'books');
const BOOKS = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));

/** Workbooks as offices lay them out (makeBooks.py), each with what it says beside it. */
describe('foreign workbooks', () => {
  it('are at least 25', () => {
    expect(BOOKS.length).toBeGreaterThanOrEqual(25);
  });

  it.each(BOOKS)('%s is read as it is meant', (file) => {
    const reading = readPlan(readXlsx(readFileSync(join(FOLDER, file))));
    if (reading === null) throw new Error('no table of tasks');
    const meant = readFileSync(join(FOLDER, file.replace(/xlsx$/, 'txt')), 'utf8');
    expect(drawReading(reading).split('\n')).toEqual(meant.trimEnd().split('\n'));
  });
});
