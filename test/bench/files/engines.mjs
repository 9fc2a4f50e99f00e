// Who reads a file, each as its own manual says and with what makes it fastest. Each gives the
// number of filled cells that it saw, so that all are known to have done the same work.
import { unzipSync } from 'fflate';

const NEEDED =
  /^(\[Content_Types\]|.*\.rels|xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$)/;

export const ENGINES = {
  // What the reader cannot do without: the same parts through the same inflater.
  'inflate alone': async (ours) => {
    const { openArchive } = await import(ours);
    return (bytes) => {
      const archive = openArchive(bytes, { sums: false });
      for (const { path } of archive.entries) if (NEEDED.test(path)) archive.read(path);
      return null;
    };
  },
  // Whether that inflater is a fair measure: the same parts through another one.
  'fflate alone': async () => (bytes) => {
    unzipSync(bytes, { filter: ({ name }) => NEEDED.test(name) });
    return null;
  },
  reader: async (ours) => {
    const { readXlsx } = await import(ours);
    return (bytes) =>
      sum(readXlsx(bytes).sheets, ({ values }) => sum(values, (row) => count(row, isFilled)));
  },
  SheetJS: async () => {
    const { default: XLSX } = await import('xlsx');
    return (bytes) => {
      const options = { type: 'array', dense: true, cellHTML: false, cellFormula: false };
      const { Sheets } = XLSX.read(bytes, options);
      return sum(Object.values(Sheets), (sheet) => sum(sheet, (row) => count(row ?? [], Boolean)));
    };
  },
  ExcelJS: async () => {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes);
      let cells = 0;
      book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
      return cells;
    };
  },
  'read-excel-file': async () => {
    const { default: read } = await import('read-excel-file/node');
    return async (bytes) =>
      sum(await read(Buffer.from(bytes)), ({ data }) => sum(data, (row) => count(row, isFilled)));
  },
};

const isFilled = (value) => value !== null;
const sum = (list, size) => list.reduce((total, item) => total + size(item), 0);
const count = (list, test) => list.filter(test).length;
