/** Cells of this number format keep every entry as text. */
export const TEXT = '@';
export const GENERAL = 'General';
