import { ExcelError, invalid } from '../errors';

const LONGEST = 31;
/** Excel keeps this name for its log of changes. */
const RESERVED = 'history';

export function refuseSheetName(name: string, others: readonly string[]): void {
  const lower = name.toLowerCase();
  if (
    name === '' ||
    name.length > LONGEST ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    lower === RESERVED
  ) {
    throw invalid(`"${name}" is no name for a sheet`);
  }
  if (others.some((other) => other.toLowerCase() === lower)) {
    throw new ExcelError('ItemAlreadyExists');
  }
}
