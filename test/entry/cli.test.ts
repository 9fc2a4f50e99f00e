import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/app/checkResult';
import type { Count, Task } from '../../src/domain/plan';
import { readXlsx } from '../../src/file/xlsx/readXlsx';
import { readPlan } from '../../src/read/plan';
import { PRESETS } from '../../src/sheets/presets';
import { presetPlan } from '../../src/sheets/presets/preset';
import { FAILURE_SENTENCES } from '../../src/text/failures';
import { GREEDY } from '../file/corpus/greedyFiles';

const CLI = resolve(import.meta.dirname, '../../dist/cli.mjs');

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const run = (...args: string[]): Promise<Run> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [CLI, ...args], (_, out, error) =>
      done({ code: child.exitCode ?? -1, out, error }),
    );
  });

const folder = () => mkdtempSync(join(tmpdir(), 'cli-'));
const newFile = (name = 'bao-cao.xlsx') => join(folder(), name);

const sheetsOf = (file: string) => readXlsx(readFileSync(file)).sheets;
const textOf = (file: string) =>
  sheetsOf(file)
    .flatMap(({ values }) => values.flat())
    .join('\n');

async function sample(): Promise<string> {
  const file = newFile();
  await run('new', '--sample', '-o', file);
  return file;
}

/** The sheet numbers its groups itself: "II. Trực tiếp". */
const labelOf = (group: string) => group.replace(/^[IVX]+\. /, '');

const promiseOf = ({ number, content, target, group, parts, lead, partner }: Task): object => ({
  number,
  content,
  target,
  group: labelOf(group),
  who: [lead, partner],
  parts: parts.map(promiseOf),
});

const channelOf = ({ number, channel, unit, group, measure, tasks, role }: Count) => ({
  ...{ number, unit, measure, tasks },
  // A row below another is written with a dash.
  channel: channel.replace(/^- /, ''),
  group: labelOf(group),
  role: role.kind,
});

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli.mjs is missing: run "npm run build" first');
});

describe('phu-luc-cchc', () => {
  it('says how it is used, in either language, and its version', async () => {
    expect((await run()).out).toContain('Cách dùng:');
    expect((await run('--help')).out).toContain('phu-luc-cchc new');
    expect((await run('--help', '--lang', 'en')).out).toContain('Usage:');
    const { version } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { version: string };
    expect((await run('--version')).out).toBe(`${version}\n`);
  });

  it('refuses what it does not know, with the way to the help and nothing on standard output', async () => {
    const lines = [
      ['xyz'],
      ['new'],
      ['new', '--color'],
      ['new', 'a', '-o', 'b.xlsx'],
      ['new', '--json', '-o', 'b.xlsx'],
      ['check'],
      ['check', 'a.xlsx', 'b.xlsx'],
      ['report', 'a.xlsx'],
      ['export', 'a.xlsx'],
      ['export', 'a.xlsx', '--to', 'xml'],
      ['export', 'a.xlsx', '--to', 'csv', '--table', 'x'],
      ['check', 'a.xlsx', '--lang', 'fr'],
    ];
    for (const line of lines) {
      const { code, out, error } = await run(...line);
      expect({ line, code, out }).toEqual({ line, code: 2, out: '' });
      expect(error).not.toBe('');
    }
    expect((await run('xyz', '--lang', 'en')).error).toContain('There is no command "xyz"');
  });
});

describe('new', () => {
  it('makes an empty workbook, and with --sample the sample and its phụ lục', async () => {
    const empty = newFile();
    expect(await run('new', '-o', empty)).toEqual({
      code: 0,
      out: '',
      error: `Đã viết ${empty}.\n`,
    });
    expect(textOf(empty)).toContain('Nội dung nhiệm vụ');
    expect(sheetsOf(empty).map(({ name }) => name)).not.toContain('Phụ lục');
    expect(textOf(await sample())).toContain('Tổng số: 08 nhiệm vụ');
  });

  it('makes the workbook of a level, a year and a kỳ', async () => {
    const file = newFile();
    const asked = ['--level', 'xa', '--year', '2026', '--period', '6t', '--unit', 'UBND xã A'];
    expect((await run('new', ...asked, '-o', file)).code).toBe(0);
    const { code, out } = await run('check', file, '--json');
    const { unit, period, tasks } = JSON.parse(out) as CheckResult;
    expect({ unit, period, total: tasks.total, code }).toEqual({
      unit: 'UBND xã A',
      period: { kind: 'halfYear', from: '2025-12-15', to: '2026-06-14' },
      total: 8,
      code: 1,
    });
  });

  it.each(PRESETS)('$id: what it wrote is read back as the plan of the preset', async (preset) => {
    const year = 2025;
    const file = newFile();
    const asked = ['--year', String(year), '--period', '6t', '--unit', 'UBND A'];
    expect((await run('new', '--level', preset.id, ...asked, '-o', file)).code).toBe(0);
    const read = readPlan(readXlsx(readFileSync(file)))?.plan;
    const choice = { unit: 'UBND A', year, period: 'halfYear', calendar: 'cchc' } as const;
    const meant = presetPlan(preset, choice);
    expect(read?.report).toMatchObject({
      level: preset.level,
      unit: 'UBND A',
      year,
      period: meant.report.period,
    });
    expect(read?.tasks.map(promiseOf)).toEqual(meant.tasks.map(promiseOf));
    expect(read?.counts.map(channelOf)).toEqual(meant.counts.map(channelOf));
    const { code, out } = await run('check', file, '--json');
    const { statuses, findings } = JSON.parse(out) as CheckResult;
    expect(code).toBe(1);
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(['notEntered']));
    expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(['notEntered']));
  });

  it('asks in a month for nothing quarterly: that is not due', async () => {
    const file = newFile();
    await run('new', '--level', 'tinh', '--year', '2026', '--period', 'thang-1', '-o', file);
    const { period, statuses } = JSON.parse(
      (await run('check', file, '--json')).out,
    ) as CheckResult;
    expect(period).toMatchObject({ from: '2025-12-15', to: '2026-01-14' });
    expect(statuses.filter(({ status }) => status === 'notDue').map(({ task }) => task)).toEqual([
      '4',
      '6',
    ]);
  });

  it.each(['thang-12', 'q1', '6t', 'q3', '9t', 'nam', 'chuyen-de'])(
    'knows the kỳ %s',
    async (period) => {
      const file = newFile();
      const asked = ['--level', 'xa', '--year', '2026', '--period', period];
      expect((await run('new', ...asked, '-o', file)).code).toBe(0);
      expect(existsSync(file)).toBe(true);
    },
  );

  it('has districts only for what ends by 30/6/2025', async () => {
    const made = async (year: string, period: string) =>
      await run('new', '--level', 'huyen', '--year', year, '--period', period, '-o', newFile());
    expect((await made('2024', 'nam')).code).toBe(0);
    expect((await made('2025', 'thang-6')).code).toBe(0);
    for (const period of ['thang-7', 'q3', '9t', 'nam']) {
      const { code, error } = await made('2025', period);
      expect({ period, code }).toEqual({ period, code: 2 });
      expect(error).toContain('30/6/2025');
    }
    expect((await made('2026', 'chuyen-de')).code).toBe(2);
  });

  it("makes the workbook of a province's own preset: the example of the README", async () => {
    const file = newFile();
    const example = resolve(import.meta.dirname, '../../assets/preset.example.json');
    const asked = ['--preset', example, '--year', '2026', '--period', 'nam'];
    expect((await run('new', ...asked, '-o', file)).code).toBe(0);
    const plan = readPlan(readXlsx(readFileSync(file)))?.plan;
    expect(plan?.tasks.map(({ target }) => target.kind)).toEqual([
      'deliverable',
      'monthly',
      'qualitative',
    ]);
    expect(plan?.counts[0]?.tasks).toEqual(['2']);
  });

  it('reads a preset that Notepad saved, with its byte order mark', async () => {
    const preset = newFile('mau.json');
    writeFileSync(
      preset,
      '\uFEFF{"ma":"a","ten":"A","cap":"Xã","nhiemVu":[{"noiDung":"B"}],"hinhThuc":[]}',
    );
    const asked = ['--preset', preset, '--year', '2026', '--period', 'nam', '-o', newFile()];
    expect((await run('new', ...asked)).code).toBe(0);
  });

  it('says which option is unusable, and each mistake of a preset of its own', async () => {
    const refused = async (...more: string[]) => (await run('new', ...more, '-o', newFile())).error;
    const asked = ['--year', '2026', '--period', 'q1'];
    expect(await refused('--level', 'thon', ...asked)).toContain('--level: chọn xa');
    expect(await refused('--level', 'xa', '--year', '26', '--period', 'q1')).toContain('--year');
    expect(await refused('--level', 'xa', '--year', '2026', '--period', 'thang-13')).toContain(
      '--period',
    );
    expect(await refused('--level', 'xa', '--year', '2026', '--period', 'constructor')).toContain(
      '--period: chọn',
    );
    expect(await refused('--level', 'huyen', ...asked)).toContain('30/6/2025');
    expect(await refused(...asked)).toContain('--level');
    const preset = newFile('mau.json');
    writeFileSync(preset, '{"ma":"a","ten":"A","cap":"Thôn","nhiemVu":[],"hinhThuc":[]}');
    const mistakes = await refused('--preset', preset, ...asked);
    expect(mistakes.trim().split('\n').length).toBe(2);
    expect(mistakes).toContain('mau.json: ');
  });

  it('never writes over a file that is there', async () => {
    const file = newFile();
    await run('new', '-o', file);
    const before = readFileSync(file);
    const { code, out, error } = await run('new', '--sample', '-o', file);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('Không viết được');
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('check', () => {
  it('says totals and findings, and ends with 1 where there is a Lỗi', async () => {
    const { code, out, error } = await run('check', await sample());
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out).toContain('Tổng số: 08 nhiệm vụ; hoàn thành: 07 (87,5%); chưa hoàn thành: 01');
    expect(out).toMatch(/^Lỗi: 1$/m);
    expect(out).toMatch(/^ {2}Nhiệm vụ [A-Z]+\d+: Nhiệm vụ 2/m);
  });

  it('gives the same as JSON: seed 004, 7 of 8, one error', async () => {
    const file = await sample();
    const { code, out } = await run('check', file, '--json');
    const result = JSON.parse(out) as CheckResult;
    expect(code).toBe(1);
    expect(result.file).toBe(basename(file));
    expect(result.tasks).toEqual({
      total: 8,
      done: 7,
      notDone: 1,
      notApplicable: 0,
      rate: 87.5,
    });
    expect(result.statuses.map(({ task, status }) => `${task} ${status}`)).toEqual([
      '1 done',
      '2 notDone',
      ...['3', '4', '5', '6', '7', '8'].map((task) => `${task} done`),
    ]);
    const errors = result.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ check, sheet }) => [check, sheet])).toEqual([
      ['doneWithoutBasis', 'Nhiệm vụ'],
    ]);
    expect(result.findings.some(({ fix }) => fix !== undefined)).toBe(true);
  });

  it('ends with 0 where there is no Lỗi, and says so', async () => {
    const empty = newFile();
    await run('new', '-o', empty);
    const { code, out } = await run('check', empty);
    expect(code).toBe(0);
    expect(out).toContain('Không có Lỗi');
  });

  it('holds the text of the report against the counts, and names its lines', async () => {
    const text = newFile('loi-bao-cao.txt');
    writeFileSync(text, 'Kết quả:\n- Đăng tải 33 tin, bài trên Cổng Thông tin điện tử huyện.\n');
    const { out } = await run('check', await sample(), '--json', '--text', text);
    const places = (JSON.parse(out) as CheckResult).findings
      .filter(({ check }) => check === 'proseAgainstCounts')
      .map(({ sheet, cell, severity }) => [sheet, cell, severity]);
    expect(places).toContainEqual(['loi-bao-cao.txt', 'A2', 'error']);
  });

  it('says of each file that cannot be opened why, and ends with 2', async () => {
    const csv = newFile('a.xlsx');
    writeFileSync(csv, 'STT,Nội dung\n1,Xây dựng kế hoạch\n');
    const { code, out, error } = await run('check', csv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^a\.xlsx: Tệp này không phải/);
    expect((await run('check', newFile('none.xlsx'))).error).toContain('Không đọc được');
    const english = await run('check', csv, '--lang', 'en');
    expect(english).toEqual({
      code: 2,
      out: '',
      error: expect.stringMatching(/^a\.xlsx: This is no Excel workbook/) as string,
    });
  });

  it('says so, too, of a file that opens and is too large to be worked with', async () => {
    const file = newFile('xa-nhau.xlsx');
    const [, make] = GREEDY['the first and the last cell'] ?? [];
    writeFileSync(file, make?.() ?? '');
    const { code, out, error } = await run('check', file);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toBe(`xa-nhau.xlsx: ${FAILURE_SENTENCES.tooLarge}\n`);
  });

  it('says totals and how grave a finding is in English, the finding itself in Vietnamese', async () => {
    const { out } = await run('check', await sample(), '--lang', 'en');
    expect(out).toContain('Tasks: 8; done: 7 (87.5%); not done: 1\n');
    expect(out).toMatch(/^Error: 1\n {2}Nhiệm vụ C3: Nhiệm vụ 2: đã đánh dấu Hoàn thành/m);
  });
});

describe('report', () => {
  it('writes the appendices that are asked for, and refuses a place that is none', async () => {
    const file = await sample();
    const target = newFile();
    const asked = ['--draft', '--proofs', 'apart', '--no-figures', '--signature'];
    expect((await run('report', file, '-o', target, ...asked)).code).toBe(0);
    const sheets = sheetsOf(target).map(({ name }) => name);
    expect(sheets.filter((name) => name.startsWith('Phụ lục'))).toEqual([
      'Phụ lục',
      'Phụ lục TLKC',
    ]);
    const wrong = await run('report', file, '-o', newFile(), '--draft', '--proofs', 'below');
    expect([wrong.code, wrong.error]).toEqual([2, '--proofs: chọn after, apart, none.\n']);
  });

  it('writes nothing while a Lỗi is open, unless a draft is asked for', async () => {
    const file = await sample();
    const target = newFile('phu-luc.xlsx');
    const refused = await run('report', file, '-o', target);
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: '' });
    expect(refused.error).toContain('01 Lỗi');
    expect(existsSync(target)).toBe(false);
    expect(await run('report', file, '-o', target, '--draft')).toMatchObject({ code: 0, out: '' });
    expect(sheetsOf(target).map(({ name }) => name)).toContain('Phụ lục');
  });

  it('leaves the file it was made from as it was', async () => {
    const file = await sample();
    const before = readFileSync(file);
    await run('report', file, '-o', newFile(), '--draft');
    expect(readFileSync(file)).toEqual(before);
    expect((await run('report', file, '-o', file, '--draft')).code).toBe(2);
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('export', () => {
  it('gives a table of tasks as CSV, with nothing else on standard output', async () => {
    const { code, out, error } = await run('export', await sample(), '--to', 'csv');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const [heading = ''] = out.split('\r\n');
    expect(heading.split(',').slice(0, 3)).toEqual([
      'report_unit',
      'report_level',
      'report_period',
    ]);
    expect(out.match(/,notDone,/g)).toHaveLength(1);
  });

  it('gives the same rows as JSON', async () => {
    const { out } = await run('export', await sample(), '--to', 'json');
    const rows = JSON.parse(out) as Record<string, unknown>[];
    expect(rows).toHaveLength(8);
    expect(rows[1]).toMatchObject({ number: '2', status: 'notDone', mark: 'done' });
  });
});
