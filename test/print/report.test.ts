import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/file/xlsx/writeXlsx';
import type { Appendix } from '../../src/report/appendices';
import { POINTS_PER_MILLIMETRE, type PagedLayout } from '../../src/report/layout';
import { LINE_STYLES, MARGINS, PAPER, TABLE_SIZE } from '../../src/report/styles';
import { REPORT } from '../../src/text/report';
import { REPORT_CASES, type ReportCaseName } from '../report/cases';
import { appendicesOf, bookOf } from '../report/reportBook';
import {
  drawPage,
  findPoppler,
  fontsOf,
  isColoured,
  pageSizesOf,
  type Word,
  wordsOf,
} from '../tools/pdf';
import { convertToPdf, findSoffice } from '../tools/soffice';
import { edgesOf, type PrintedText, printedTexts } from './printedRows';

/** An appendix on paper; its pages are counted from one. */
interface Printed {
  readonly name: string;
  readonly layout: PagedLayout;
  readonly pages: number;
  readonly words: readonly Word[];
  /** Words of the sheet, without what stands in the top margin. */
  readonly body: readonly Word[];
  readonly texts: readonly PrintedText[];
}

const mm = (points: number) => points / POINTS_PER_MILLIMETRE;
/** The height of a word's box in Liberation Serif, as Poppler tells it, for a size of one point. */
const BOX = 1.3;
const sizeOf = ({ top, bottom }: Word) => Math.round(((bottom - top) / BOX) * 10) / 10;
const inTopMargin = ({ bottom }: Word) => mm(bottom) < MARGINS.top;
const first = ([word]: readonly Word[]) => word;
const styleSize = ({ row }: PrintedText) =>
  row.kind === 'line'
    ? LINE_STYLES[row.style].size
    : row.kind === 'halves'
      ? LINE_STYLES.end.size
      : TABLE_SIZE;

const NAMES = Object.keys(REPORT_CASES) as ReportCaseName[];
const PICTURED: readonly ReportCaseName[] = [
  'seed004',
  'seed004Upright',
  'signed',
  'sixty',
  'withLeads',
  'severalAppendices',
  'longLinks',
];
const DRAFT: ReportCaseName = 'sixty';

describe.skipIf(findSoffice() === null || findPoppler() === null)(
  'the phụ lục printed by LibreOffice',
  () => {
    let folder = '';
    let printed: Printed[] = [];
    let pdfs: string[] = [];
    const named = (name: string) => printed.filter((each) => each.name.startsWith(`${name} `));

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'report-'));
      const cases = NAMES.map((name) => ({ name, parts: appendicesOf(REPORT_CASES[name]) }));
      const files = cases.map(({ name, parts }) => {
        const file = join(folder, `${name}.xlsx`);
        writeFileSync(file, writeXlsx(bookOf(parts, name === DRAFT ? REPORT.draft : null)));
        return file;
      });
      pdfs = convertToPdf(files, folder);
      drawPictures();
      printed = cases.flatMap(({ name, parts }, index) =>
        apart(name, parts, wordsOf(pdfs[index] ?? '')),
      );
    }, 300_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('every page is A4, turned as the table wants it', () => {
      const sizes = pdfs.flatMap((pdf) =>
        pageSizesOf(pdf).map(({ width, height }) => [width, height].map(mm).map(Math.round)),
      );
      const { width, height } = PAPER;
      const wanted = printed.flatMap(({ layout, pages }) =>
        Array.from({ length: pages }, () =>
          layout.orientation === 'portrait' ? [width, height] : [height, width],
        ),
      );
      expect(sizes).toEqual(wanted);
    });

    it('letters are those of Times and of nothing else', () => {
      const families = pdfs.flatMap(fontsOf).map((font) => font.split('-')[0]);
      expect([...new Set(families)]).toEqual(['LiberationSerif']);
    });

    it('everything is black, links too', () => {
      const coloured = ['seed004', 'severalAppendices', 'signed'] as const;
      expect(coloured.filter((name) => isColoured(pdfs[NAMES.indexOf(name)] ?? ''))).toEqual([]);
    });

    it('an entry of the list of proofs stands on one page, however many lines it has', () => {
      const parted = printed.flatMap(({ name, texts }) =>
        texts
          .filter(({ row }) => row.kind === 'line' && row.style === 'proof')
          .filter(({ words }) => new Set(words.map(({ page }) => page)).size > 1)
          .map(({ text }) => [name, text]),
      );
      expect(parted).toEqual([]);
    });

    it('every text is printed whole, in its column and its order', () => {
      const lost = printed.flatMap(({ name, texts }) =>
        texts
          .filter(({ text, words }) => text.trim() !== '' && words.length === 0)
          .map(({ text }) => [name, text]),
      );
      expect(lost).toEqual([]);
    });

    it('no text is higher than its row', () => {
      const clipped = printed.flatMap(({ name, texts }) =>
        texts
          .filter(({ row, words }) => heightOf(words) > row.points)
          .map(({ text }) => [name, text]),
      );
      expect(clipped).toEqual([]);
    });

    it('each text is as large on paper as the decree has it: nothing is scaled', () => {
      const wrong = printed.flatMap(({ name, texts }) =>
        texts.flatMap((text) =>
          text.words
            .filter((word) => Math.abs(sizeOf(word) - styleSize(text)) > 0.1)
            .map((word) => [name, word.text, sizeOf(word)]),
        ),
      );
      expect(wrong).toEqual([]);
      const sizes = printed.flatMap(({ words }) => words.map(sizeOf)).map(Math.round);
      expect([...new Set(sizes)].sort()).toEqual([11, 12, 13, 14]);
    });

    it('columns stand where they were asked to, within half a millimetre', () => {
      const wrong = printed.flatMap(({ name, layout, texts }) => {
        const edges = edgesOf(layout);
        return layout.columns.flatMap(({ align }, column) => {
          if (align !== 'left') return [];
          const lefts = texts
            .filter(({ row }) => row.kind === 'cells')
            .flatMap(({ words }) => words.map(({ left }) => left))
            .filter((left) => left > (edges[column] ?? 0) && left < (edges[column + 1] ?? 0));
          const inset = Math.min(...lefts) - (edges[column] ?? 0);
          return lefts.length === 0 || mm(inset) < 1 ? [] : [[name, column, inset]];
        });
      });
      expect(wrong).toEqual([]);
    });

    it('the margins stay free, within a millimetre', () => {
      const outside = printed.flatMap(({ name, layout, body }) => {
        const upright = layout.orientation === 'portrait';
        const [width, height] = upright ? [PAPER.width, PAPER.height] : [PAPER.height, PAPER.width];
        return body
          .filter(
            ({ left, right, top, bottom }) =>
              mm(left) < MARGINS.left - 1 ||
              mm(right) > width - MARGINS.right + 1 ||
              mm(top) < MARGINS.top - 1 ||
              mm(bottom) > height - MARGINS.bottom + 1,
          )
          .map(({ text, page }) => [name, page, text]);
      });
      expect(outside).toEqual([]);
    });

    it('the number of each page but the first is in the middle of the top margin', () => {
      for (const { name, layout, pages, words } of printed) {
        const numbers = words.filter((word) => inTopMargin(word) && /^\d+$/.test(word.text));
        expect([name, ...numbers.map(({ page, text }) => `${page}:${text}`)]).toEqual([
          name,
          ...Array.from({ length: pages - 1 }, (_, index) => `${index + 2}:${index + 2}`),
        ]);
        const width = layout.orientation === 'portrait' ? PAPER.width : PAPER.height;
        const middle = (MARGINS.left + width - MARGINS.right) / 2;
        const off = numbers.map(({ left, right }) => Math.abs(mm((left + right) / 2) - middle));
        expect(Math.max(0, ...off)).toBeLessThan(0.5);
        expect(numbers.filter((word) => sizeOf(word) !== 13)).toEqual([]);
      }
    });

    it('the heading of a table stands on each of its pages', () => {
      for (const { name, layout, pages, body } of printed) {
        if (!layout.rows.some(({ kind }) => kind === 'heading')) continue;
        const headed = body.filter(({ text }) => text === 'STT').map(({ page }) => page);
        expect([name, ...headed]).toEqual([
          name,
          ...Array.from({ length: pages }, (_, n) => n + 1),
        ]);
      }
    });

    it('no page begins with the total line or the end; the last task goes with them', () => {
      for (const { name, layout, texts } of printed) {
        for (const [index, row] of layout.rows.entries()) {
          if (row.kind !== 'line' || (row.style !== 'total' && row.style !== 'end')) continue;
          const above = texts.findLast(
            (text) => text.row === layout.rows[index - 1] && text.words.length > 0,
          );
          const own = texts.find((text) => text.row === row);
          expect([name, row.text, first(own?.words ?? [])?.page]).toEqual([
            name,
            row.text,
            first(above?.words ?? [])?.page,
          ]);
        }
      }
    });

    it('the first page begins with its title and carries a task: no heading is left alone', () => {
      for (const { name, texts } of printed) {
        const [title] = texts;
        expect([name, title?.text.slice(0, 7), first(title?.words ?? [])?.page]).toEqual([
          name,
          'Phụ lục',
          1,
        ]);
        const body = texts.find(
          ({ row }) => row.kind === 'cells' || (row.kind === 'line' && row.style === 'proof'),
        );
        expect([name, first(body?.words ?? [])?.page]).toEqual([name, 1]);
      }
    });

    it('the end stands once, last, and no motto of the state anywhere', () => {
      for (const name of NAMES) {
        const all = named(name).flatMap(({ texts }) => texts.map(({ text }) => text));
        expect([name, all.filter((text) => text === './.').length]).toEqual([name, 1]);
        expect(all.join(' ')).not.toMatch(/cộng h(?:òa|oà) xã hội|độc lập - tự do/i);
      }
    });

    it('a draft says so at the left of each page, the first one, too', () => {
      for (const { name, pages, words } of printed) {
        const drafts = words.filter((word) => inTopMargin(word) && word.text === 'THẢO');
        expect([name, ...drafts.map(({ page }) => page)]).toEqual([
          name,
          ...(name.startsWith(DRAFT) ? Array.from({ length: pages }, (_, n) => n + 1) : []),
        ]);
      }
    });

    /** PICTURES=<folder> keeps some of them for eyes. */
    function drawPictures(): void {
      const into = process.env.PICTURES;
      if (into === undefined) return;
      for (const name of PICTURED) {
        const pdf = pdfs[NAMES.indexOf(name)] ?? '';
        for (const [index] of pageSizesOf(pdf).entries()) {
          drawPage(pdf, index + 1, join(into, `${name}-${index + 1}`));
        }
      }
    }

    /** A workbook's pages, each appendix for itself: it begins where its name stands at the top. */
    function apart(name: string, parts: readonly Appendix[], words: readonly Word[]): Printed[] {
      const last = Math.max(...words.map(({ page }) => page));
      const starts = Array.from({ length: last }, (_, index) => index + 1).filter((page) => {
        const top = words.find((word) => word.page === page && !inTopMargin(word));
        return top?.text === 'Phụ';
      });
      expect([name, starts.length]).toEqual([name, parts.length]);
      return parts.map(({ kind, layout }, index) => {
        const from = starts[index] ?? 1;
        const to = (starts[index + 1] ?? last + 1) - 1;
        const own = words
          .filter(({ page }) => page >= from && page <= to)
          .map((word) => ({ ...word, page: word.page - from + 1 }));
        const body = own.filter((word) => !inTopMargin(word));
        const texts = printedTexts(layout, body);
        return { name: `${name} ${kind}`, layout, pages: to - from + 1, words: own, body, texts };
      });
    }
  },
);

function heightOf(words: readonly Word[]): number {
  if (words.length === 0) return 0;
  return Math.max(...words.map(({ bottom }) => bottom)) - Math.min(...words.map(({ top }) => top));
}
