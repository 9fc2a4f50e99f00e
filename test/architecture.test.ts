import { describe, expect, it } from 'vitest';
import { identifiersOf, importsOf, readSource, sourceFiles, stringsOf } from './support/sources';

/** DESIGN: who may import whom. A folder may always import itself; type imports count. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  domain: ['language'],
  text: ['domain', 'language'],
  workbook: [],
  sheets: ['domain', 'language', 'text', 'workbook'],
  read: ['domain', 'language', 'sheets', 'workbook'],
  report: ['domain', 'language', 'text'],
  write: ['report', 'sheets', 'workbook'],
  excel: ['workbook'],
  file: ['workbook'],
  app: ['domain', 'language', 'text', 'workbook', 'sheets', 'read', 'report', 'write'],
  pane: ['app', 'domain', 'language', 'text', 'workbook'],
  sheetview: ['language', 'text', 'workbook'],
  entry: [
    'language',
    'domain',
    'text',
    'workbook',
    'sheets',
    'read',
    'report',
    'write',
    'excel',
    'file',
    'app',
    'pane',
    'sheetview',
  ],
};

/** Packages that only some layers may use; all others are free of packages. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  sheets: /^zod\/mini$/,
  pane: /^(react|@fluentui\/react-(components|icons)|zod\/mini)$/,
  sheetview: /^(react|@fluentui\/react-(components|icons))$/,
  entry: /^(react|react-dom\/client|node:.+)$/,
  file: /^fflate$/,
};

const files = sourceFiles();
const folderOf = (file: string) => file.split('/')[1] ?? '';
const inFolder = (...folders: string[]) => files.filter((file) => folders.includes(folderOf(file)));
const notIn = (...folders: string[]) => files.filter((file) => !folders.includes(folderOf(file)));

describe('architecture', () => {
  it('every folder of src has its place in the table', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('imports go one way only', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter(({ file: target }) => target !== null && folderOf(target) !== folderOf(file))
        .filter(({ file: target }) => !MAY_IMPORT[folderOf(file)]?.includes(folderOf(target ?? '')))
        .map(({ file: target }) => `${file} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('a layer uses only its own packages', () => {
    const foreign = files.flatMap((file) =>
      importsOf(file)
        .filter(({ file: target }) => target === null)
        .filter(({ specifier }) => !(MAY_USE[folderOf(file)]?.test(specifier) ?? false))
        .map(({ specifier }) => `${file} → ${specifier}`),
    );
    expect(foreign).toEqual([]);
  });

  it('no file imports itself by way of others', () => {
    expect(cycles()).toEqual([]);
  });

  it('Vietnamese stands in language/, text/ and sheets/ only', () => {
    const vietnamese = notIn('language', 'text', 'sheets').flatMap((file) =>
      stringsOf(file)
        .filter((text) => /[à-ỹđ]/i.test(text.normalize('NFC').replaceAll('×', '')))
        .map((text) => `${file}: ${text}`),
    );
    expect(vietnamese).toEqual([]);
  });

  it('all text is composed Unicode', () => {
    const decomposed = files.filter(
      (file) => readSource(file) !== readSource(file).normalize('NFC'),
    );
    expect(decomposed).toEqual([]);
  });

  it('only excel/run.ts syncs', () => {
    const syncing = files.filter((file) => /\bsync\s*\(|\.sync\b/.test(readSource(file)));
    expect(syncing).toEqual(['src/excel/run.ts']);
  });

  it('only excel/ and entry/ name Office objects', () => {
    const naming = notIn('excel', 'entry').filter((file) =>
      identifiersOf(file).some((name) => /^(Excel|Office|OfficeExtension)$/.test(name)),
    );
    expect(naming).toEqual([]);
  });

  it('the domain knows no clock, no chance and no Date', () => {
    const impure = inFolder('domain', 'language').filter((file) =>
      /\bnew Date\b|\bDate\.|Math\.random|performance\./.test(readSource(file)),
    );
    expect(impure).toEqual([]);
  });

  it('half of the files have at most 60 lines, and one over 200 says why in its first line', () => {
    const sizes = files
      .map((file) => ({ file, lines: readSource(file).trimEnd().split('\n').length }))
      .sort((a, b) => a.lines - b.lines);
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(60);
    const long = sizes.filter(
      ({ file, lines }) => lines > 200 && !readSource(file).startsWith('/** Long: '),
    );
    expect(long).toEqual([]);
  });
});

function cycles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const { file: target } of importsOf(file)) {
      if (target !== null) visit(target, [...path, file]);
    }
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
