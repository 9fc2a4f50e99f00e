import { describe, expect, it } from 'vitest';
import { pageRules, scaleOf } from '../../../src/pane/desk/print/pageRules';
import type { PageSetup } from '../../../src/workbook/page';

const PAGE: PageSetup = {
  orientation: 'landscape',
  margins: { top: 60, right: 45, bottom: 56, left: 85, header: 30, footer: 30 },
  pageNumber: true,
};

/** A4 across, without its margins. */
const ROOM = 841.89 - 85 - 45;

describe('the rules of the printed page', () => {
  it('say paper and margins as the sheet has them', () => {
    expect(pageRules(PAGE)).toContain('size: A4 landscape; margin: 60pt 45pt 56pt 85pt;');
  });

  it('take A4 upright and the margins of Excel where a sheet says nothing', () => {
    expect(pageRules(null)).toContain('size: A4 portrait; margin: 54pt 50.4pt 54pt 50.4pt;');
    expect(pageRules(null)).not.toContain('counter(page)');
  });

  it('number the pages from the second one on', () => {
    expect(pageRules(PAGE)).toContain('@top-center { content: counter(page);');
    expect(pageRules(PAGE)).toContain('@page :first { @top-center { content: none; } }');
    expect(pageRules({ ...PAGE, pageNumber: false })).not.toContain('counter(page)');
  });

  it('write a draft as a text, whatever it holds', () => {
    const rules = pageRules({ ...PAGE, leftHeader: 'DỰ THẢO "1"\n\\' });
    expect(rules).toContain(String.raw`@top-left { content: "DỰ THẢO \"1\" \\";`);
  });

  it('make a sheet smaller that is wider than its page, and no other', () => {
    expect(scaleOf(PAGE, ROOM)).toBe(1);
    expect(scaleOf(PAGE, ROOM * 2)).toBeCloseTo(0.5);
    expect(scaleOf({ ...PAGE, breaksBefore: [7] }, ROOM * 2)).toBe(1);
    expect(scaleOf(null, 2 * (595.28 - 100.8))).toBeCloseTo(0.5);
  });
});
