/** Names that a workbook of ours carries, so that it can be recognised without the add-in. */
export const WORKBOOK_NAMES = {
  /** The version of the templates that made the sheets. */
  version: 'CCHC_PhienBanMau',
  /** Which preset they were made of: "xa", "tinh". */
  template: 'CCHC_Mau',
  /** How Số liệu is laid out: "whole", "quarters", "months". */
  layout: 'CCHC_BoCucSoLieu',
  /** The report sheet that we wrote last, whatever it is called now. */
  report: 'CCHC_TrangPhuLuc',
  /** What that sheet said when it was written. */
  reportDigest: 'CCHC_NoiDungPhuLuc',
} as const;

/** Stands in place of the digest while the sheet is being written. */
export const UNFINISHED = 'dang viet';

/** The version of the templates in this program; a newer one is read but never written. */
export const TEMPLATE_VERSION = 2;
