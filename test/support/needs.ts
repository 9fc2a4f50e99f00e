import type { TestProject } from 'vitest/node';
import { findChromium } from '../tools/chromium.mjs';
import { findOpenpyxl } from '../tools/openpyxl';
import { findPoppler } from '../tools/pdf';
import { findSoffice } from '../tools/soffice';

/** Programs from outside npm that some suites need; `npm run tools` installs them. */
const NEEDS: readonly { readonly program: string; readonly found: () => string | null }[] = [
  { program: 'Chrome, Edge or Chromium (CHROME_PATH)', found: findChromium },
  { program: 'LibreOffice Calc (SOFFICE_PATH)', found: findSoffice },
  { program: 'pdftotext of poppler (PDFTOTEXT_PATH)', found: findPoppler },
  { program: 'openpyxl for Python 3 (PYTHON_PATH)', found: findOpenpyxl },
];

/** A suite that cannot run is named loudly; in CI that is a failure, never a silent green. */
export function setup({ config }: TestProject): void {
  const missing = NEEDS.filter(({ found }) => found() === null).map(({ program }) => program);
  if (missing.length === 0) return;
  const message = `SUITES SKIPPED, run "npm run tools" for: ${missing.join('; ')}`;
  if (config.env.STRICT === '1') throw new Error(message);
  process.stderr.write(`\n${'!'.repeat(8)} ${message} ${'!'.repeat(8)}\n\n`);
}
