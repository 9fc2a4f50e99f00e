import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { textOfBytes } from '../../app/textOfBytes';
import type { Book } from '../../file/book';
import { openXlsx } from '../../file/xlsx/openXlsx';
import { saveXlsx } from '../../file/xlsx/saveXlsx';
import { WorkbookError } from '../../workbook/failure';
import type { CliWords } from '../../text/cli/words';
import { type Outcome, refuse } from './outcome';

/** A book, or why there is none. */
export async function openBook(file: string, words: CliWords): Promise<Book | Outcome> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return refuse(words.cannotRead(file));
  try {
    return openXlsx(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return refuse(words.failed(basename(file), words.failures[error.code]));
  }
}

/** Never over a file that is there, and never half of one. */
export async function saveBook(file: string, book: Book, words: CliWords): Promise<Outcome> {
  const bytes = saveXlsx(book);
  try {
    await writeFile(file, bytes, { flag: 'wx' });
  } catch (error) {
    if (!isTaken(error)) await rm(file, { force: true });
    return refuse(words.cannotWrite(file));
  }
  return { code: 0, note: words.written(file) };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

export async function readText(file: string): Promise<string | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes === null ? null : textOfBytes(bytes);
}

/** Excel refuses a file with macros that is called .xlsx. */
export function isMacroFile(file: string): boolean {
  return extname(file).toLowerCase() === '.xlsm';
}
