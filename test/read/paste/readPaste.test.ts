import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/domain/plan';
import type { ProposedRow } from '../../../src/read/paste/proposal';
import { readPaste } from '../../../src/read/paste/readPaste';
import { proposeRows } from '../../../src/read/paste/tableRows';
import { VINH_LINH_2024 } from '../../../src/sheets/samples/vinhLinh2024';
import { wordTable } from './wordHtml';

const SIX = [
  'STT',
  'Nội dung nhiệm vụ',
  'Kết quả thực hiện',
  'Hoàn thành',
  'Chưa hoàn thành',
  'Ghi chú',
];
const FIXTURES = VINH_LINH_2024.map(({ number, content, result, note }) => [
  number,
  content,
  result,
  'x',
  '',
  note,
]);

const seed = (number: string) =>
  readFileSync(join(import.meta.dirname, `../../support/seeds/${number}.txt`), 'utf8');

/** Blanks as HTML knows them. */
const plain = (text: string) =>
  text
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

const kindOf = (target: Target) =>
  target.kind === 'ratio'
    ? `ratio ${target.percent}`
    : 'times' in target
      ? `${target.kind} ${target.times}`
      : target.kind;

const drawn = ({ kind, task }: ProposedRow) =>
  `${kind === 'part' ? '  ' : ''}${task.number} ${task.content.slice(0, 40).trim()} | ${kindOf(task.target)}`;

const chosen = (rows: readonly ProposedRow[]) => rows.filter(({ selected }) => selected);

describe('a table copied in Word', () => {
  it('seed 004 gives its eight tasks', () => {
    const { source, rows, aside, table } = readPaste({
      html: wordTable([SIX, ...FIXTURES]),
      text: '',
    });
    expect(source).toBe('table');
    expect(table?.mapping).toEqual({
      number: 0,
      content: 1,
      result: 2,
      done: 3,
      notDone: 4,
      note: 5,
    });
    expect(rows.map(({ kind, selected }) => `${kind} ${selected}`)).toEqual(
      VINH_LINH_2024.map(() => 'task true'),
    );
    expect(
      rows.map(({ task: { number, content, result, mark, note } }) => ({
        number,
        content,
        result,
        mark,
        note,
      })),
    ).toEqual(
      VINH_LINH_2024.map(({ number, content, result, note }) => ({
        number,
        content: plain(content),
        result: plain(result),
        mark: 'done',
        note: plain(note),
      })),
    );
    expect(aside).toEqual(['Phụ lục', 'Tổng số: 08 nhiệm vụ./.']);
  });

  it('its columns can be taken for something else', () => {
    const { table } = readPaste({ html: wordTable([SIX, ...FIXTURES.slice(0, 2)]), text: '' });
    if (table === null) throw new Error('no table');
    const { result, note, ...mapping } = table.mapping;
    const { rows } = proposeRows(table, {
      ...mapping,
      ...(result === undefined ? {} : { note: result }),
    });
    expect(rows[0]?.task).toMatchObject({ result: '', note: plain(FIXTURES[0]?.[2] ?? '') });
    expect(note).toBe(5);
  });

  it('rows without their headings are guessed at', () => {
    const { rows, table } = readPaste({ html: wordTable(FIXTURES.slice(0, 4)), text: '' });
    expect(table?.mapping).toEqual({ number: 0, content: 1, result: 2, done: 3, note: 5 });
    expect(rows.map(({ task }) => task.number)).toEqual(['1', '2', '3', '4']);
    expect(rows[3]?.task).toMatchObject({ mark: 'done', note: plain(FIXTURES[3]?.[5] ?? '') });
  });
});

describe('other tables', () => {
  it('spans, entities, lists and nested tables of a web page', () => {
    const html = `<table><tr><td><table border=1>
      <tr><th rowspan=2>STT<th rowspan="2">N&ocirc;&#803;i dung<th colspan='2'>&#272;&aacute;nh gi&aacute;</tr>
      <tr><th>HT</th><th>CHT</th></tr>
      <tr><td>I<td colspan=3>Ch&#x1EC9; &#273;&#7841;o
      <tr><td>1<td>Ban h&agrave;nh k&#7871; ho&#7841;ch<ol><li>c&#7911;a x&atilde;<li>c&#7911;a th&ocirc;n</ol><td>x<td>
      <tr><td>2<td>H&#7885;p &lt;giao ban&gt; &amp; sinh ho&#7841;t<br>h&agrave;ng th&aacute;ng<td><td>x
    </table></td></tr></table>`;
    const { rows } = readPaste({ html, text: '' });
    expect(rows.map(({ kind, task }) => [kind, task.number, task.content, task.mark])).toEqual([
      ['group', '', 'I. Chỉ đạo', null],
      ['task', '1', 'Ban hành kế hoạch\n1. của xã\n2. của thôn', 'done'],
      ['task', '2', 'Họp <giao ban> & sinh hoạt\nhàng tháng', 'notDone'],
    ]);
  });

  it('cells between tabs, one of them quoted over two lines', () => {
    const text =
      'TT\tNội dung công việc\tKết quả\tĐánh giá\r\n1\tHọp\t"dòng 1\ndòng ""2"""\tHT\r\n2\tĐối thoại\t\tCHT\r\n';
    const { source, rows } = readPaste({ html: '', text });
    expect(source).toBe('table');
    expect(rows.map(({ task }) => [task.number, task.result, task.mark])).toEqual([
      ['1', 'dòng 1\ndòng "2"', 'done'],
      ['2', '', 'notDone'],
    ]);
  });

  it('a plan with times and leaders brings its kinds of target along', () => {
    const text = [
      'TT\tNội dung\tThời gian\tCơ quan chủ trì',
      '1\tĐối thoại\tĐịnh kỳ hàng quý\tUBND xã',
      '2\tTuyên truyền nội bộ\tThường xuyên\tCác đơn vị',
      '3\tBan hành Kế hoạch\tTháng 01/2026\tVăn phòng',
    ].join('\n');
    expect(readPaste({ html: '', text }).rows.map(drawn)).toEqual([
      '1 Đối thoại | quarterly 1',
      '2 Tuyên truyền nội bộ | regular',
      '3 Ban hành Kế hoạch | deliverable',
    ]);
  });
});

describe('a plan without a table', () => {
  it('seed 002 gives the rows of officer.md §4', () => {
    const { source, rows } = readPaste({ html: '', text: seed('002') });
    expect(source).toBe('outline');
    expect(chosen(rows).map(drawn)).toEqual([
      '1 Tuyên truyền CCHC trong nội bộ cơ quan, | regular',
      '2 Chuyên mục CCHC trên Đài Phát thanh và T | regular',
      '3 Chuyên trang CCHC trên Báo Long An | qualitative',
      '  3.a Thực hiện chuyên trang CCHC | monthly 1',
      '  3.b Thực hiện các tin, bài về CCHC | regular',
      '4 Tổ chức đối thoại, tọa đàm trực tiếp giữ | quarterly 1',
      '5 Xây dựng các nội dung tuyên truyền lồng | regular',
      '6 Báo cáo kết quả thực hiện cụ thể định kỳ | quarterly 1',
    ]);
    expect(
      chosen(rows)
        .filter(({ kind }) => kind === 'task')
        .map(({ task }) => [task.lead, task.partner]),
    ).toEqual([
      ['Các sở, ngành tỉnh, UBND cấp huyện, cấp xã', ''],
      ['Đài Phát thanh và Truyền hình tỉnh', 'Sở Nội vụ và cơ quan, đơn vị liên quan'],
      ['Báo Long An', 'Các sở, ngành tỉnh, UBND cấp huyện, cấp xã'],
      [
        'Báo Long An, Đài Phát thanh và Truyền hình tỉnh',
        'Các sở, ngành tỉnh, UBND cấp huyện, cấp xã',
      ],
      ['Các sở, ngành tỉnh, UBND cấp huyện', 'Các cơ quan, đơn vị có liên quan'],
      ['Các sở, ngành tỉnh, UBND cấp huyện', ''],
    ]);
    expect(rows.find(({ task }) => task.number === '4')?.task.content).toMatch(
      /^Tổ chức đối thoại, .* nhà nước$/,
    );
  });

  it('seed 003 gives the rows of officer.md §3, the promise that stands twice once', () => {
    const { rows } = readPaste({ html: '', text: seed('003') });
    expect(chosen(rows).map(drawn)).toEqual([
      '1 Trang thông tin điện tử của xã mở chuyên | deliverable',
      '2 Cập nhật, công khai, minh bạch tình trạn | ratio 100',
      '3 Cổng thông tin điện tử của UBND xã đăng | ratio 100',
      '4 100% TTHC được niêm yết, công khai đúng | qualitative',
      '  4.a Tại Bộ phận Tiếp nhận và Trả kết quả của | ratio 100',
      '  4.b Trên trang thông tin điện tử | ratio 100',
      '5 Bưu điện văn hóa xã có tài liệu tuyên tr | deliverable',
      '6 Đài truyền thanh xã có chuyên mục tuyên | regular',
      '7 Bảo đảm 100% doanh nghiệp đang hoạt động | ratio 100',
      '8 Đưa đưa nội dung CCHC vào các phiên họp | monthly 1',
    ]);
    expect(rows.filter(({ sameAs }) => sameAs !== null).map(({ sameAs }) => sameAs)).toEqual([1]);
  });

  it('the same from Word, a paragraph each', () => {
    const html = [
      'II. NHIỆM VỤ',
      '1. Đối thoại với người dân',
      '- Thời gian: Định kỳ hàng quý.',
      '- Cơ quan chủ trì: Báo Long An',
    ]
      .map((line) => `<p class=MsoNormal>${line}<o:p></o:p></p>`)
      .join('\n');
    const { rows, aside } = readPaste({ html, text: '' });
    expect(rows.map(drawn)).toEqual(['1 Đối thoại với người dân | quarterly 1']);
    expect(rows[0]?.task.lead).toBe('Báo Long An');
    expect(aside).toEqual(['NHIỆM VỤ']);
  });

  it('what is no plan becomes no rows, and every paragraph is still there', () => {
    const { source, rows, aside } = readPaste({
      html: '',
      text: 'Kính gửi: UBND tỉnh\nTrân trọng.',
    });
    expect([source, rows, aside]).toEqual(['nothing', [], ['Kính gửi: UBND tỉnh', 'Trân trọng.']]);
  });
});

describe('any clipboard', () => {
  it('never throws', () => {
    const tag = fc.constantFrom(
      ...[
        '<table>',
        '</table>',
        '<tr>',
        '<td>',
        '</td>',
        '<td rowspan=9999999 colspan=-1>',
        '<p>',
        '<ol start=x>',
      ],
      ...[
        '<li>',
        '<!--',
        '-->',
        '<![if x]>',
        '<script>',
        '</script>',
        '<td title="',
        "'",
        '&#x110000;',
        '&nbsp;',
      ],
      ...[
        'STT',
        'Nội dung nhiệm vụ',
        '1',
        'x',
        '- Thời gian: hàng quý',
        'I. Nhiệm vụ',
        '\n',
        '\t',
        '"',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string())), (pieces) => {
        const text = pieces.join('');
        expect(readPaste({ html: text, text }).source).toMatch(/^(table|outline|nothing)$/);
      }),
      { numRuns: 500 },
    );
  });

  it('scripts, styles and comments say nothing', () => {
    const html =
      '<style>p{}</style><script>alert("<p>1. x</p>")</script><!-- <p>2. y</p> --><p>Xin chào</p><title>t</title>';
    expect(readPaste({ html, text: '' }).aside).toEqual(['Xin chào']);
  });

  it('a million tags with open quotes, spans and comments end soon', () => {
    const hostile = [
      '<b a="',
      '<td colspan=2000 rowspan=2000>',
      '<!--',
      "<p '",
      '<table><tr><td>chữ',
      '&#',
      '<',
    ];
    for (const piece of hostile) {
      const started = performance.now();
      readPaste({ html: `<table><tr><td>${piece.repeat(60_000)}`, text: '' });
      expect(performance.now() - started, piece).toBeLessThan(5_000);
    }
  });
});
