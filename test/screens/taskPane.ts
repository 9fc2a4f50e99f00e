import type { Browser, Page } from 'playwright-core';
import type { Book } from '../../src/file/book';
import { becomeTaskPane } from '../excel/chromiumHost';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
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
    calculate: await calculateLikeFile(VINH_LINH_BOOK),
  });
  await becomeTaskPane(page, excel);
  await page.goto(url);
  await page.locator('main:not([aria-busy="true"]) h1').waitFor();
  await page.waitForLoadState('networkidle');
  return { page, excel };
}
