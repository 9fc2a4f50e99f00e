const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  properties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;
