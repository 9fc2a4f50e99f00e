import type { Browser, Page } from 'playwright-core';
import type { Book } from '../../src/file/book';
import { cellAt } from '../../src/file/cells';
import type { Calculate } from '../excel/model/workbookModel';
import { becomeTaskPane } from '../excel/chromiumHost';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import { NAVIGATION } from '../../src/text/pages';
import { SimulatedExcel } from '../excel/simulatedExcel';
import { calculateLikeFile } from '../journey/twin';

export interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

export const LOOKS: readonly Look[] = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'contrast', colorScheme: 'light', forcedColors: 'active' },
];

interface Shown {
  readonly url: string;
  /** Null for an Excel that was just started. */
  readonly book: Book | null;
  readonly width: number;
  readonly height: number;
  readonly look: Look;
}

/** The answers of the formulas as the file has them. */
function asIn(book: Book): Calculate {
  return (name, at) => {
    const sheet = book.sheets.find((each) => each.name === name);
    return sheet === undefined ? null : cellAt(sheet, at).value;
  };
}

/** The pane in Excel, once it has nothing more to load. */
export async function showTaskPane(
  browser: Browser,
  { url, book, width, height, look: { colorScheme, forcedColors } }: Shown,
): Promise<{ readonly page: Page; readonly excel: SimulatedExcel }> {
  const page = await browser.newPage({
    ...{ viewport: { width, height }, colorScheme, forcedColors, reducedMotion: 'reduce' },
  });
  const excel = new SimulatedExcel({
    ...(book && { book }),
    calculate: book === null ? await calculateLikeFile(VINH_LINH_BOOK) : asIn(book),
  });
  await becomeTaskPane(page, excel);
  await page.goto(url);
  await page.locator('main:not([aria-busy="true"]) h1').waitFor();
  await page.getByRole('button', { name: NAVIGATION.more }).waitFor();
  await page.waitForLoadState('networkidle');
  return { page, excel };
}
