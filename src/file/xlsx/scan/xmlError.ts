import { WorkbookError } from '../../../workbook/failure';

export function damagedXml(what: string): WorkbookError {
  return new WorkbookError('damaged', `xml: ${what}`);
}
