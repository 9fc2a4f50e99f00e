import { expect, it } from 'vitest';
import { readAttachment } from '../../src/language/attachment';
import { writeDay } from '../../src/language/dayText';

it('the line of a phụ lục names its document, its day and who wrote it', () => {
  const line = readAttachment(
    '(Kèm theo Báo cáo số 45/BC-UBND ngày 16/3/2026 của UBND xã Vĩnh Linh)',
  );
  expect(line).toMatchObject({ document: 'Báo cáo số 45/BC-UBND', issuer: 'UBND xã Vĩnh Linh' });
  expect(line?.day === null || line === null ? '' : writeDay(line.day)).toBe('16/3/2026');
  expect(
    readAttachment('(Kèm theo Công văn số 12/UBND-NV ngày 05 tháng 02 năm 2026)'),
  ).toMatchObject({ document: 'Công văn số 12/UBND-NV', issuer: '' });
});

it('what is not filled in yet stays open', () => {
  expect(
    readAttachment(
      '(Kèm theo Báo cáo  số      /BC-UBND ngày      tháng 11 năm 2024 của UBND huyện)',
    ),
  ).toEqual({
    document: 'Báo cáo số /BC-UBND',
    day: null,
    dayAsWritten: 'tháng 11 năm 2024',
    issuer: 'UBND huyện',
  });
  expect(readAttachment('Phụ lục')).toBeNull();
});
