import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { findProgram, run } from './programs';

/** A second opinion on our files: what openpyxl, a reader by others, sees in them. */
const SCALAR = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const FLAG = z.boolean().nullable();

const CELL = z.object({
  value: SCALAR,
  kind: z.string(),
  numberFormat: z.string(),
  font: z.tuple([z.string(), z.number(), z.boolean(), z.boolean()]),
  wrap: z.boolean(),
  border: z.array(z.string().nullable()),
});

const SHEET = z.object({
  name: z.string(),
  visible: z.boolean(),
  cells: z.record(z.string(), CELL),
  widths: z.record(z.string(), z.number()),
  heights: z.record(z.string(), z.number()),
  merges: z.array(z.string()),
  validations: z.array(
    z.object({
      area: z.string(),
      type: z.string().nullable(),
      style: z.string().nullable(),
      formula: z.string().nullable(),
      promptTitle: z.string().nullable(),
      prompt: z.string().nullable(),
    }),
  ),
  tables: z.array(
    z.object({
      name: z.string(),
      area: z.string(),
      columns: z.array(z.string()),
      filtered: z.boolean(),
    }),
  ),
  freeze: z.string().nullable(),
  printTitles: z.string().nullable(),
  printArea: z.string().nullable(),
  paper: z.number().nullable(),
  orientation: z.string().nullable(),
  margins: z.array(z.number()),
  selection: z.string(),
  conditions: z.array(
    z.object({
      area: z.string(),
      formula: z.string(),
      priority: z.number(),
      bold: FLAG,
      italic: FLAG,
      strike: FLAG,
      color: z.string().nullable(),
      fill: z.string().nullable(),
    }),
  ),
  links: z.record(z.string(), z.string()),
  columns: z.record(
    z.string(),
    z.object({ hidden: z.boolean(), level: z.number(), collapsed: z.boolean() }),
  ),
  /** The rows above the breaks, counted from one. */
  breaks: z.array(z.number()),
  /** What stands on the left and in the middle. */
  headers: z.record(z.string(), z.array(z.string().nullable())),
  /** The formulas of table columns by their headings. */
  calculated: z.record(z.string(), z.string()),
});

const BOOK = z.object({
  sheets: z.array(SHEET),
  names: z.record(z.string(), z.string()),
  active: z.string(),
  cached: z.record(z.string(), SCALAR),
});

export type SeenBook = z.infer<typeof BOOK>;
export type SeenSheet = z.infer<typeof SHEET>;

const PYTHONS = [process.env.PYTHON_PATH, '/usr/bin/python3', 'python3', 'python', 'py'];

/** A Python that has openpyxl; the first Python in the PATH is often not the one. */
export function findOpenpyxl(): string | null {
  const pythons = PYTHONS.map((candidate) => findProgram([candidate]));
  const fit = (python: string) => spawnSync(python, ['-c', 'import openpyxl']).status === 0;
  return pythons.find((python) => python !== null && fit(python)) ?? null;
}

export function readWithOpenpyxl(files: readonly string[]): SeenBook[] {
  const python = findOpenpyxl();
  if (python === null) throw new Error('openpyxl is not installed');
  const script = join(import.meta.dirname, 'seeWorkbooks.py');
  return z.array(BOOK).parse(JSON.parse(run(python, [script, ...files])));
}
