import { join } from 'node:path';
import { z } from 'zod';
import { findOpenpyxl } from './openpyxl';
import { run } from './programs';

const VALUE = z.union([z.string(), z.number(), z.boolean()]);

const SHEET = z.object({
  name: z.string(),
  state: z.string(),
  values: z.record(z.string(), VALUE),
  formulas: z.record(z.string(), z.string()),
});

const BOOK = z.object({
  sheets: z.array(SHEET),
  names: z.array(z.tuple([z.string(), z.string()])),
});

/** The values, formulas and names that openpyxl reads in a workbook. */
export type OpenpyxlBook = z.infer<typeof BOOK>;

/** Where openpyxl refuses a workbook, what it says. */
export function openpyxlValues(files: readonly string[]): (OpenpyxlBook | string)[] {
  const python = findOpenpyxl();
  if (python === null) throw new Error('openpyxl is not installed');
  const script = join(import.meta.dirname, 'readValues.py');
  return z.array(z.union([BOOK, z.string()])).parse(JSON.parse(run(python, [script, ...files])));
}
