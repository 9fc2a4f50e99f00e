import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram, run } from './programs';

/** What a reader of the printed pages sees, read with Poppler. Lengths in points. */
export interface Word {
  readonly text: string;
  /** Counted from one. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export function findPoppler(): string | null {
  return findProgram([
    process.env.PDFTOTEXT_PATH,
    'pdftotext',
    '/opt/homebrew/bin/pdftotext',
    '/usr/local/bin/pdftotext',
  ]);
}

/** All of Poppler's programs lie in one folder. */
function poppler(program: string, args: readonly string[]): string {
  const pdftotext = findPoppler();
  if (pdftotext === null) throw new Error('Poppler is not installed');
  const ending = /\.\w+$/.exec(pdftotext)?.[0] ?? '';
  return run(join(dirname(pdftotext), program + ending), args);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

export function wordsOf(pdf: string): Word[] {
  const html = poppler('pdftotext', ['-bbox', '-enc', 'UTF-8', pdf, '-']);
  return html.split('<page ').flatMap((part, page) =>
    [
      ...part.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/gs),
    ].map(([, left, top, right, bottom, text = '']) => ({
      text: text
        .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
        .normalize('NFC'),
      page,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  );
}

/** The fonts in the file, without the tag that marks a part of a font: "LiberationSerif-Bold". */
export function fontsOf(pdf: string): string[] {
  const [, , ...lines] = poppler('pdffonts', [pdf]).trimEnd().split('\n');
  const names = lines.map((line) => (line.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''));
  return [...new Set(names)].sort();
}

export function pageSizesOf(pdf: string): PageSize[] {
  const facts = poppler('pdfinfo', ['-f', '1', '-l', '99999', pdf]);
  return [...facts.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}

/** Whether anything on the pages is neither black nor white nor grey. */
export function isColoured(pdf: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'colours-'));
  try {
    poppler('pdftoppm', ['-r', '40', pdf, join(folder, 'page')]);
    return readdirSync(folder).some((file) => hasColour(readFileSync(join(folder, file))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of a PPM: three lines of head, then three bytes for each dot. */
function hasColour(ppm: Buffer): boolean {
  const head = /^P6\s+\d+\s+\d+\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1'))?.[0] ?? '';
  for (let at = head.length; at < ppm.length; at += 3) {
    if (ppm[at] !== ppm[at + 1] || ppm[at] !== ppm[at + 2]) return true;
  }
  return false;
}

/** Draws a page as a picture, for eyes and not for assertions. */
export function drawPage(pdf: string, page: number, pngWithoutEnding: string): void {
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  poppler('pdftoppm', ['-png', '-r', '80', ...only, pdf, pngWithoutEnding]);
}

/** The pictures, page by page, in their own pixels; one that goes on on the next page is there twice. */
export function picturesOf(pdf: string): PageSize[] {
  const list = poppler('pdfimages', ['-list', pdf]);
  return [...list.matchAll(/^ *\d+ +\d+ image +(\d+) +(\d+)/gm)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }));
}
