import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram, run } from './programs';

export function findSoffice(): string | null {
  return findProgram([
    process.env.SOFFICE_PATH,
    'soffice',
    'libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
    // soffice.exe returns before its work is done; soffice.com waits.
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  ]);
}

/**
 * Prints workbooks as PDF files of the same names. One start of LibreOffice does all files, with a
 * profile of its own: it neither meets a running LibreOffice nor follows anyone's settings.
 */
export function convertToPdf(files: readonly string[], outDir: string): string[] {
  const soffice = findSoffice();
  if (soffice === null) throw new Error('LibreOffice is not installed');
  const profile = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    run(soffice, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'pdf:calc_pdf_Export',
      '--outdir',
      outDir,
      ...files,
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const printed = files.map((file) => join(outDir, basename(file).replace(/\.\w+$/, '.pdf')));
  const missing = printed.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`LibreOffice did not print ${missing.join(', ')}`);
  return printed;
}
