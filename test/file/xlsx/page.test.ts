import { describe, expect, it } from 'vitest';
import { pageProperties, pageXml } from '../../../src/file/xlsx/page';
import type { PageSetup } from '../../../src/workbook/page';
import { area } from '../books';
import { attributesOf, parseXml } from './parts';

const page: PageSetup = {
  orientation: 'landscape',
  margins: { top: 72, bottom: 36, left: 90, right: 54, header: 28.35, footer: 18 },
  printArea: area('A1:F9'),
  pageNumber: true,
};
const written = (setup: PageSetup | null) => parseXml(`<a>${pageXml(setup)}</a>`);

describe('page set-up', () => {
  it('is A4 at 100 %, as wide as one page and as long as it needs', () => {
    expect(attributesOf(written(page), 'pageSetup')).toEqual([
      {
        paperSize: '9',
        scale: '100',
        firstPageNumber: '1',
        fitToWidth: '1',
        fitToHeight: '0',
        orientation: 'landscape',
        useFirstPageNumber: '1',
      },
    ]);
    expect(attributesOf(parseXml(pageProperties(page)), 'pageSetUpPr')).toEqual([
      { fitToPage: '1' },
    ]);
  });

  it('does not fit the width where rows begin pages, which Excel would ignore then', () => {
    const broken = { ...page, breaksBefore: [4] };
    expect(attributesOf(written(broken), 'pageSetup')).toMatchObject([{ scale: '100' }]);
    expect(attributesOf(written(broken), 'pageSetup')[0]).not.toHaveProperty('fitToWidth');
    expect(attributesOf(parseXml(pageProperties(broken)), 'pageSetUpPr')).toEqual([
      { fitToPage: '0' },
    ]);
  });

  it('margins are inches', () => {
    expect(attributesOf(written(page), 'pageMargins')).toEqual([
      { left: '1.25', right: '0.75', top: '1', bottom: '0.5', header: '0.39375', footer: '0.25' },
    ]);
  });

  it('the page number stands in the header of all pages but the first', () => {
    const root = written(page);
    expect(attributesOf(root, 'headerFooter')).toEqual([{ differentFirst: '1' }]);
    expect(root.textContent).toBe('&C&"Times New Roman,Regular"&13&P');
    expect(attributesOf(written({ ...page, pageNumber: false }), 'headerFooter')).toEqual([]);
  });

  it('a sheet without a set-up is A4 with the margins of Excel', () => {
    const root = written(null);
    expect(attributesOf(root, 'pageSetup')).toEqual([{ paperSize: '9' }]);
    expect(attributesOf(root, 'pageMargins')).toEqual([
      { left: '0.7', right: '0.7', top: '0.75', bottom: '0.75', header: '0.3', footer: '0.3' },
    ]);
    expect(pageProperties(null)).toBe('');
  });

  it('a draft says so on the first page and on all others, & and digits included', () => {
    const draft = written({ ...page, leftHeader: '2026 & sau' });
    expect([...draft.getElementsByTagName('headerFooter')].map((each) => each.innerHTML)).toEqual([
      '<oddHeader>&amp;L&amp;13&amp;"Times New Roman,Bold"2026 &amp;&amp; sau&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader>' +
        '<firstHeader>&amp;L&amp;13&amp;"Times New Roman,Bold"2026 &amp;&amp; sau</firstHeader>',
    ]);
    const unnumbered = written({ ...page, pageNumber: false, leftHeader: 'X' });
    expect(attributesOf(unnumbered, 'headerFooter')).toEqual([{}]);
    expect(unnumbered.textContent).toBe('&L&13&"Times New Roman,Bold"X');
  });

  it('a break is counted by the row above it, in order, and never above the first row', () => {
    const root = written({ ...page, breaksBefore: [9, 0, 4, 9] });
    expect(attributesOf(root, 'rowBreaks')).toEqual([{ count: '2', manualBreakCount: '2' }]);
    expect(attributesOf(root, 'brk')).toEqual([
      { id: '4', max: '16383', man: '1' },
      { id: '9', max: '16383', man: '1' },
    ]);
    expect([...root.children].at(-1)?.tagName).toBe('rowBreaks');
  });
});
