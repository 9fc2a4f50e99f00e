import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/app/applyFixes';
import { fixSteps } from '../../src/app/fixStep';
import { reviewPlan, type Reviewed } from '../../src/app/reviewPlan';
import { undoWrite } from '../../src/app/undoWrite';
import type { CheckId } from '../../src/domain/checks';
import { WorkbookError } from '../../src/workbook/failure';
import type { WorkbookPort } from '../../src/workbook/port';
import { aWorkbook, put, textAt } from './workbook';

const HEADINGS = ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Đơn vị đánh giá', 'Ghi chú'];
const UNTIDY = [
  HEADINGS,
  ['1', 'Xây dựng  kế hoạch', 'Kế hoạch số 29/KH-UBND', 'Hoàn thành', null],
  ['2', 'Tuyên truyền trên loa', 'Đã  phát 12 tin, bài', 'Hoàn thành', null],
];

async function reviewed(workbook: WorkbookPort): Promise<Reviewed> {
  const found = await reviewPlan(workbook);
  if (found === null) throw new Error('expected a task table');
  return found;
}

const of = (check: CheckId, { review }: Reviewed) =>
  review.findings.filter((finding) => finding.check === check);

describe('applyFixes', () => {
  it('writes what the findings propose, in one request, and the next check is content', async () => {
    const workbook = aWorkbook('Biểu 1', UNTIDY);
    const before = await reviewed(workbook);
    let requests = 0;
    const counting: WorkbookPort = {
      ...workbook,
      apply: (edits) => {
        requests += 1;
        return workbook.apply(edits);
      },
    };
    const { steps, changed } = await applyFixes(counting, before, of('untidyText', before));
    expect([steps.length, changed, requests]).toEqual([2, [], 1]);
    expect(await textAt(workbook, 'Biểu 1', 'B2')).toBe('Xây dựng kế hoạch');
    expect(await textAt(workbook, 'Biểu 1', 'C3')).toBe('Đã phát 12 tin, bài');
    expect(of('untidyText', await reviewed(workbook))).toEqual([]);
  });

  it('leaves a cell that was changed since it was read, and names it', async () => {
    const workbook = aWorkbook('Biểu 1', UNTIDY);
    const before = await reviewed(workbook);
    await put(workbook, 'Biểu 1', 'B2', 'Ban hành  kế hoạch');
    const { steps, changed } = await applyFixes(workbook, before, of('untidyText', before));
    expect(changed).toEqual([{ sheet: 'Biểu 1', at: { row: 1, column: 1 } }]);
    expect(steps.flat().map(({ at }) => at)).toEqual([{ row: 2, column: 2 }]);
    expect(await textAt(workbook, 'Biểu 1', 'B2')).toBe('Ban hành  kế hoạch');
  });

  it('takes back what was written where writing fails half-way', async () => {
    const workbook = aWorkbook('Biểu 1', UNTIDY);
    const before = await reviewed(workbook);
    let fails = true;
    const failing: WorkbookPort = {
      ...workbook,
      apply: async (edits) => {
        await workbook.apply(fails ? edits.slice(0, 1) : edits);
        if (!fails) return;
        fails = false;
        throw new WorkbookError('protected', 'no');
      },
    };
    await expect(applyFixes(failing, before, of('untidyText', before))).rejects.toThrow('no');
    expect(await textAt(workbook, 'Biểu 1', 'B2')).toBe('Xây dựng  kế hoạch');
    expect(await textAt(workbook, 'Biểu 1', 'C3')).toBe('Đã  phát 12 tin, bài');
  });

  it('never writes over a formula', async () => {
    const workbook = aWorkbook('Biểu 1', UNTIDY);
    const value = 'Xây dựng  kế hoạch';
    await put(workbook, 'Biểu 1', 'B2', { formula: '="Xây dựng  kế hoạch"', value });
    const before = await reviewed(workbook);
    const [formula, text] = of('untidyText', before).map((finding) => fixSteps(before, [finding]));
    expect(formula).toEqual([]);
    expect(text).toHaveLength(1);
  });

  it('a moved figure leaves its note and comes into the result, or neither', async () => {
    const note = '12 tin, bài trên loa';
    const workbook = aWorkbook('Biểu 1', [
      HEADINGS,
      ['1', 'Tuyên truyền trên loa', 'Đã thực hiện', 'Hoàn thành', note],
    ]);
    const before = await reviewed(workbook);
    await put(workbook, 'Biểu 1', 'C2', 'Đã thực hiện tốt');
    const refused = await applyFixes(workbook, before, of('figuresInNote', before));
    expect(refused.steps).toEqual([]);
    expect(await textAt(workbook, 'Biểu 1', 'E2')).toBe(note);
    const now = await reviewed(workbook);
    await applyFixes(workbook, now, of('figuresInNote', now));
    expect(await textAt(workbook, 'Biểu 1', 'E2')).toBeNull();
    expect(await textAt(workbook, 'Biểu 1', 'C2')).toContain(note);
  });
});

describe('undoWrite', () => {
  it('gives each cell back what it held', async () => {
    const workbook = aWorkbook('Biểu 1', UNTIDY);
    const before = await reviewed(workbook);
    const { steps } = await applyFixes(workbook, before, of('untidyText', before));
    expect(await undoWrite(workbook, { steps, made: null })).toEqual({
      cells: 2,
      changed: [],
      removed: [],
      kept: [],
    });
    const { snapshot } = await reviewed(workbook);
    expect(snapshot.sheets[0]?.values).toEqual(before.snapshot.sheets[0]?.values);
  });

  it('leaves what was changed since, names it, and gives back the rest', async () => {
    const workbook = aWorkbook('Biểu 1', UNTIDY);
    const before = await reviewed(workbook);
    const { steps } = await applyFixes(workbook, before, of('untidyText', before));
    await put(workbook, 'Biểu 1', 'B2', 'Ban hành kế hoạch');
    const { cells, changed } = await undoWrite(workbook, { steps, made: null });
    expect([cells, changed.map(({ at }) => at)]).toEqual([1, [{ row: 1, column: 1 }]]);
    expect(await textAt(workbook, 'Biểu 1', 'B2')).toBe('Ban hành kế hoạch');
    expect(await textAt(workbook, 'Biểu 1', 'C3')).toBe('Đã  phát 12 tin, bài');
  });
});
