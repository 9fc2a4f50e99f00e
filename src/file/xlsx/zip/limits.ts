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
  /** Cell formats; Excel itself stops at 65,490. */
  looks: 100_000,
  /** Elements in each other. */
  depth: 256,
} as const;
