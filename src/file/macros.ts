import type { Book } from './book';

/** Excel opens a workbook with macros only under a name that says so. */
export function hasMacros({ source }: Book): boolean {
  return source?.archive.entry('xl/vbaProject.bin') !== undefined;
}
