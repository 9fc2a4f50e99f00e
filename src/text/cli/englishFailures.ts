/** What happened and what to do, for those who do not read Vietnamese. */
export const ENGLISH_FAILURES = {
  busy: 'A cell is being edited. Finish it and run again.',
  protected: 'A sheet or the file is protected. Take the protection off and run again.',
  readOnly: 'The file can only be read. Save it as a new file and run again.',
  tooLarge: 'Too much data for one read or write. Delete the empty rows and columns and run again.',
  disconnected: 'Excel does not answer any more. Open the file again.',
  missing: 'A sheet or a cell that is needed is not there. Run check to see what is read.',
  unsupported:
    'The file uses something that is not supported. Save it anew in Excel or LibreOffice.',
  refused: 'This cannot be done with the file. Look through its sheets and run again.',
  newerTemplate:
    'A newer version of this program made the file: it can be read but not written. Update the program and run again.',
  notWorkbook:
    'This is no Excel workbook (.xlsx, .xlsm). Open it in Excel or LibreOffice and save it as .xlsx.',
  oldFormat:
    'This is the old Excel format (.xls). Open it in Excel or LibreOffice and save it as .xlsx.',
  encrypted: 'A password is needed to open the file. Take the password off in Excel and save it.',
  damaged: 'The file is damaged or incomplete. Fetch it again, or ask its sender for it.',
  unreadableFile: 'The file cannot be read. It may have been deleted, moved or locked.',
  unwritableFile: 'The file cannot be written. It may be open in Excel, or the disk may be full.',
  changedFile: 'Another program has changed the file since it was opened. Open it again.',
  severalFiles: 'Open one file at a time.',
} as const;
