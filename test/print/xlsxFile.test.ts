import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/file/xlsx/writeXlsx';
import { findPoppler, fontsOf, pageSizesOf, type Word, wordsOf } from '../tools/pdf';
import { convertToPdf, findSoffice } from '../tools/soffice';
import { POINTS_PER_MILLIMETRE, sampleBook, TASKS, WIDTHS } from './sampleBook';

describe.skipIf(findSoffice() === null || findPoppler() === null)(
  'an .xlsx file printed by LibreOffice',
  () => {
    let folder = '';
    let pdf = '';
    let words: Word[] = [];
    const pages = () => [...new Set(words.map(({ page }) => page))];
    /** The first page of the second sheet: its words are found nowhere else. */
    const rulerPage = () => words.find(({ text }) => text === 'c0')?.page ?? 0;
    const inTopMargin = ({ top }: Word) => top < 20 * POINTS_PER_MILLIMETRE - 5;

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'print-'));
      const sample = join(folder, 'sample.xlsx');
      writeFileSync(sample, writeXlsx(sampleBook()));
      pdf = convertToPdf([sample], folder)[0] ?? '';
      words = wordsOf(pdf);
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('every page is A4, upright for the report and broad for the other sheet', () => {
      const sizes = pageSizesOf(pdf).map(({ width, height }) =>
        [width, height].map((points) => Math.round(points / POINTS_PER_MILLIMETRE)),
      );
      expect(sizes).toEqual(pages().map((page) => (page < rulerPage() ? [210, 297] : [297, 210])));
    });

    it('letters are those of Times, in every word', () => {
      expect(fontsOf(pdf)).toEqual(['LiberationSerif', 'LiberationSerif-Bold']);
    });

    it('text of 12 points is printed at 12 points', () => {
      const digits = words.find(({ text }) => text === '0000000000');
      const size = ((digits?.right ?? 0) - (digits?.left ?? 0)) / 10 / 0.5;
      expect(size).toBeCloseTo(12, 1);
    });

    it('columns have the width that was asked for, within 0.3 mm', () => {
      const lefts = WIDTHS.map(
        (_, column) => words.find(({ text }) => text === `c${column}`)?.left,
      );
      const printed = lefts.slice(1).map((left, index) => (left ?? 0) - (lefts[index] ?? 0));
      const errors = printed.map(
        (points, column) => points / POINTS_PER_MILLIMETRE - (WIDTHS[column] ?? 0),
      );
      expect(errors.filter((error) => Math.abs(error) > 0.3)).toEqual([]);
    });

    it('the table begins at the left margin', () => {
      const left = words.find(({ text }) => text === 'c0')?.left ?? 0;
      const padding = left - 30 * POINTS_PER_MILLIMETRE;
      expect(padding).toBeGreaterThan(0);
      expect(padding).toBeLessThan(4);
    });

    it('the heading row stands on each page of the report', () => {
      const headed = words.filter(({ text }) => text === 'STT').map(({ page }) => page);
      expect(headed).toEqual(pages().filter((page) => page < rulerPage()));
      expect(headed.length).toBeGreaterThan(2);
    });

    it('each page but the first has its number in the middle of the top margin', () => {
      const report = pages().filter((page) => page < rulerPage());
      const numbers = words.filter(inTopMargin);
      expect(numbers.map(({ page, text }) => [page, text])).toEqual(
        report.slice(1).map((page) => [page, String(page)]),
      );
      const middle = (30 + (210 - 30 - 15) / 2) * POINTS_PER_MILLIMETRE;
      expect(numbers.map(({ left, right }) => Math.round((left + right) / 2 - middle))).toEqual(
        numbers.map(() => 0),
      );
    });

    it('Vietnamese words come through, and a text like a formula is no formula', () => {
      const texts = new Set(words.map(({ text }) => text));
      expect(
        ['TIÊU', 'ĐỀ', 'truyền', 'ế', 'ộ', 'ữ', 'ỵ', '=1+1'].filter((t) => !texts.has(t)),
      ).toEqual([]);
      const numbers = words.filter(({ text, left }) => /^[1-9]\d?$/.test(text) && left < 120);
      const printed = new Set(numbers.filter((word) => !inTopMargin(word)).map(({ text }) => text));
      expect(printed.size).toBe(TASKS);
    });
  },
);
