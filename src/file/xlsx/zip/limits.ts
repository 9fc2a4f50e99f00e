const MEGABYTE = 1024 * 1024;

/** What one file may cost us. A commune's workbook stays below a hundredth of each. */
export const LIMITS = {
  /** The file as it comes. */
  file: 128 * MEGABYTE,
  /** One part that is read; parts that are only kept do not count. */
  part: 128 * MEGABYTE,
  /** All parts that are read, together. */
  inflated: 256 * MEGABYTE,
  parts: 20_000,
  /** Cells of a workbook with a value, a formula or a look. */
  cells: 2_000_000,
  /** What one list holds; Excel itself stops at 65,490 cell formats and 65,530 links of a sheet. */
  items: 100_000,
  /** Letters of the formulas that cells of a sheet share, as often as they are shared. */
  sharedFormulas: 16 * MEGABYTE,
  /** Elements in each other. */
  depth: 256,
} as const;
