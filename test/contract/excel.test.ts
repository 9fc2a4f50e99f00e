import { excelWorkbook } from '../../src/excel/workbook';
import { testBed } from '../excel/testBed';
import { describePort } from './port';

testBed();

describePort('Excel', () => Promise.resolve(excelWorkbook));
