/** Names that a workbook of ours carries, so that it can be recognised without the add-in. */
export const WORKBOOK_NAMES = {
  /** The version of the templates that made the sheets. */
  version: 'CCHC_PhienBanMau',
  /** The report sheet that we wrote last, whatever it is called now. */
  report: 'CCHC_TrangPhuLuc',
} as const;

export const TEMPLATE_VERSION = 1;
