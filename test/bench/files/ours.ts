/** What of ours is measured. */
export { readXlsx } from '../../../src/file/xlsx/readXlsx';
export { openArchive } from '../../../src/file/xlsx/zip/archive';
