import { describe, expect, it } from 'vitest';
import { PORTRAIT, LYING } from '../../src/report/taskForms';
import { titleLines } from '../../src/report/titleLines';

const TITLE = 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH';
const upright = (title: string) => titleLines(title, PORTRAIT.columns).split('\n');

describe('titleLines', () => {
  it('a title that fits stays on its line', () => {
    expect(titleLines(`${TITLE} NĂM 2024`, LYING[0]?.columns ?? [])).toBe(`${TITLE} NĂM 2024`);
  });

  it('lines are even, and no word of the trade is parted', () => {
    expect(upright(`${TITLE} NĂM 2024`)).toEqual([
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN',
      'CẢI CÁCH HÀNH CHÍNH NĂM 2024',
    ]);
    expect(
      upright(`DANH SÁCH TÀI LIỆU KIỂM CHỨNG TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2026`),
    ).toEqual(['DANH SÁCH TÀI LIỆU KIỂM CHỨNG TUYÊN TRUYỀN', 'CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2026']);
  });

  it('what the unit broke into lines itself stays so; no word is lost', () => {
    expect(titleLines('A\nB', PORTRAIT.columns)).toBe('A\nB');
    const long = Array.from({ length: 30 }, (_, index) => `TỪ${index}`).join(' ');
    expect(upright(long).join(' ')).toBe(long);
    expect(upright('X'.repeat(200))).toEqual(['X'.repeat(200)]);
  });
});
