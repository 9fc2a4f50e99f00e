import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { describePort } from './port';

describePort('a file', () => Promise.resolve(fileWorkbook(newBook())));
