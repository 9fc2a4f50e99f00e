import { openExcel } from '../support/openExcel';
import { describePort } from './port';

describePort('Excel', async () => (await openExcel()).workbook);
