import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/language/hygiene';
import { doubtfulQuirks } from '../../../src/language/hygiene/doubtful';
import { anyText, syllables } from '../arbitraries';

const doubtsIn = (text: string) =>
  doubtfulQuirks(text).map(({ kind, start, end, becomes }) => [
    kind,
    text.slice(start, end),
    becomes,
  ]);

describe('doubtful quirks', () => {
  it.each([
    ['kết quả thưcj hiện', ['unfinishedTelex', 'thưcj', 'thực']],
    ['THƯCJ', ['unfinishedTelex', 'THƯCJ', 'THỰC']],
    ['đôngf ý', ['unfinishedTelex', 'đôngf', 'đồng']],
    ['đơnx', ['unfinishedTelex', 'đơnx', 'đỡn']],
    ['ưs', ['unfinishedTelex', 'ưs', 'ứ']],
    ['hanhj', ['unfinishedTelex', 'hanhj', 'hạnh']],
    ['thủ tục hành chinh', ['wrongAccent', 'hành chinh', 'hành chính']],
    ['THỦ TỤC HÀNH CHINH', ['wrongAccent', 'HÀNH CHINH', 'HÀNH CHÍNH']],
    ['Thưc hiện', ['wrongAccent', 'Thưc hiện', 'Thực hiện']],
    ['nội dung chuyển đối số', ['misspelling', 'chuyển đối số', 'chuyển đổi số']],
    ['cơ chế một cữa', ['misspelling', 'một cữa', 'một cửa']],
    ['lệ phí ko dùng tiền mặt', ['informal', 'ko', 'không']],
    ['Chỉ số hài lòng lòng', ['repeatedWord', 'lòng lòng', 'lòng']],
    ['Đưa đưa nội dung', ['repeatedWord', 'Đưa đưa', 'Đưa']],
    ['trả kết quả cấp xã, cấp xã, tại nhà', ['repeatedWord', 'cấp xã, cấp xã', 'cấp xã']],
    ['công khai hư ớng dẫn', ['splitSyllable', 'hư ớng', 'hướng']],
    ['ch\u0309 đạo', ['strayMark', 'ch\u0309', null]],
    ['đọc, tra cứu”.', ['unmatchedQuote', '”', null]],
    ['cuộc thi “Xây dựng năm 2024".', ['unmatchedQuote', '"', '”']],
    ['cuộc thi "Xây dựng', ['unmatchedQuote', '"', null]],
    ['Một số bài:\n…..', ['sloppyEllipsis', '…..', '…']],
    ['áp dụng ISO....\n2.', ['sloppyEllipsis', '....', '…']],
  ])('%j', (text, doubt) => {
    expect(doubtsIn(text)).toEqual([doubt]);
  });

  it.each([
    'as fax bus tax Excel chef half staff x j',
    'bao cao su, cái cách làm, nơi dùng, chuyển mục đích sử dụng',
    'bao-cao-hanh-chinh.xlsx, hanh chinh',
    'https://a.gov.vn/hành-chinh-ko-lòng-lòng',
    'luôn luôn, dần dần, Thanh Thanh, x\tx, 12 12',
    'cơ chế một cửa, một cửa liên thông',
    '“Chung tay CCHC” và "ISO" và màn hình 24" mới',
    'vân vân... và …',
    'Ký tên: ..........',
    'ngày ..... tháng',
    'ι῍, Αθήνα και Ιωάννινα, Москва, 日本',
    'Ủy ban nhân dân, UỶ BAN NHÂN DÂN',
  ])('%j holds none', (text) => {
    expect(doubtsIn(text)).toEqual([]);
  });

  it('places are those of the text as given, also behind a mended stretch', () => {
    const text = 'Phƣơng  án\u00a0: ko';
    expect(doubtfulQuirks(text)).toEqual([
      { kind: 'informal', start: 13, end: 15, becomes: 'không' },
    ]);
  });

  it('single syllables are never doubted', () => {
    fc.assert(
      fc.property(syllables, (word) => doubtfulQuirks(word).length === 0),
      { numRuns: 2000 },
    );
  });

  it('a text that was cleaned holds no other doubts than before', () => {
    const kindsIn = (text: string) => doubtfulQuirks(text).map(({ kind }) => kind);
    fc.assert(
      fc.property(anyText, (text) => {
        const before = kindsIn(text);
        for (const kind of kindsIn(clean(text))) {
          const known = before.indexOf(kind);
          expect(known, kind).toBeGreaterThanOrEqual(0);
          before.splice(known, 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('every doubt lies inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of doubtfulQuirks(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
