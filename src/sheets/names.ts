/** Names that a workbook of ours carries, so that it can be recognised without the add-in. */
export const WORKBOOK_NAMES = {
  /** The version of the templates that made the sheets. */
  version: 'CCHC_PhienBanMau',
  /** Which preset they were made of: "xa", "tinh". */
  template: 'CCHC_Mau',
  /** How Số liệu is laid out: "whole", "quarters", "months". */
  layout: 'CCHC_BoCucSoLieu',
  /** What the report was made from: template version, period, days, and a digest of the data. */
  reportSource: 'CCHC_NguonPhuLuc',
  /** Which appendices were wanted, for the next time. */
  reportChoice: 'CCHC_LuaChonPhuLuc',
} as const;

/** The sheets of the report that we wrote last, whatever they are called now, and what they said. */
export const REPORT_SHEETS = {
  tasks: { sheet: 'CCHC_TrangPhuLuc', digest: 'CCHC_NoiDungPhuLuc' },
  figures: { sheet: 'CCHC_TrangPhuLucSoLieu', digest: 'CCHC_NoiDungPhuLucSoLieu' },
  proofs: { sheet: 'CCHC_TrangPhuLucTLKC', digest: 'CCHC_NoiDungPhuLucTLKC' },
} as const;

export type ReportSheet = keyof typeof REPORT_SHEETS;

/** Stands in place of the digest while the sheet is being written. */
export const UNFINISHED = 'dang viet';

/** The version of the templates in this program; a newer one is read but never written. */
export const TEMPLATE_VERSION = 2;
