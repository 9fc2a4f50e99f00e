import { describe, expect, it } from 'vitest';
import { applyReport } from '../../src/app/applyReport';
import { contentEdits, placingEdits, reportPages } from '../../src/app/reportPages';
import { review } from '../../src/domain/review';
import { excelWorkbook } from '../../src/excel/workbook';
import { appendices } from '../../src/report/appendices';
import { aPlan } from '../support/plan';
import { testBed } from '../excel/testBed';

const bed = testBed();

/** Of one length, so that all rows are equally high: heights stand outside this budget. */
function pagesOf(tasks: number, result: string) {
  const plan = aPlan(
    ...Array.from({ length: tasks }, () => ({
      content: 'Đăng tin, bài',
      result,
      mark: 'done' as const,
    })),
  );
  return reportPages(appendices(plan, review(plan)), [], { sheets: [], names: [] });
}

async function costOf(tasks: number, result: string) {
  const excel = bed.open({});
  const pages = pagesOf(tasks, result);
  const before = await excelWorkbook.read();
  excel.resetCounters();
  await applyReport(excelWorkbook, {
    before,
    contents: pages.flatMap((page) => contentEdits(page, null)),
    placing: pages.flatMap(placingEdits),
  });
  const values = pages.flatMap(({ layout }) =>
    layout.rows.map((row) => ('cells' in row ? row.cells : 'text' in row ? [row.text] : [])),
  );
  return { ...excel.counters, bytes: Buffer.byteLength(JSON.stringify(values)) };
}

const SHORT = 'Đã đăng tải trên Cổng Thông tin điện tử';

describe('writing the phụ lục of 2,000 tasks', () => {
  it('sends a request for each 4 MB of its values and no more than half as much again', async () => {
    const few = await costOf(8, SHORT);
    const many = await costOf(2000, SHORT);
    expect([few.requests, many.requests]).toEqual([1, 1]);
    expect(many.sent - few.sent).toBeLessThanOrEqual(1.5 * (many.bytes - few.bytes));
    // Office.js itself cuts a large block into pieces of some 200 rows, of 7 actions each.
    expect(many.actions - few.actions).toBeLessThanOrEqual(7 * Math.ceil(2000 / 200));
  });

  it('of long results takes as many requests as its megabytes', async () => {
    const { requests, bytes } = await costOf(2000, `${SHORT}; `.repeat(55));
    expect(bytes).toBeGreaterThan(4_000_000);
    expect(requests).toBeLessThanOrEqual(1 + Math.ceil(bytes / 4_000_000));
  }, 120_000);
});
