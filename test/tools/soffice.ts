import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** Prints workbooks as PDF files of the same names. */
export function convertToPdf(files: readonly string[], outDir: string): string[] {
  return convert(files, { to: 'pdf:calc_pdf_Export', ending: '.pdf', outDir });
}

export interface Conversion {
  /** As soffice's --convert-to takes it. */
  readonly to: string;
  readonly ending: string;
  readonly outDir: string;
  /** What the profile says, as the text of its registrymodifications.xcu. */
  readonly settings?: string;
}

/**
 * One start of LibreOffice does all files, with a profile of its own: it neither meets a running
 * LibreOffice nor follows anyone's settings.
 */
export function convert(
  files: readonly string[],
  { to, ending, outDir, settings }: Conversion,
): string[] {
  const soffice = findSoffice();
  if (soffice === null) throw new Error('LibreOffice is not installed');
  const profile = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    if (settings !== undefined) {
      mkdirSync(join(profile, 'user'));
      writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    }
    run(soffice, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      outDir,
      ...files,
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const converted = files.map((file) => join(outDir, basename(file).replace(/\.\w+$/, ending)));
  const missing = converted.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`LibreOffice did not write ${missing.join(', ')}`);
  return converted;
}
