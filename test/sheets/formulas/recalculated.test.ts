import { beforeAll, describe, expect, it } from 'vitest';
import { recalculated } from '../../tools/recalculated';
import { findSoffice } from '../../tools/soffice';
import { cases } from './cases';
import { editsOf, expectedOf, fileOf, formulasIn } from './workbooks';

describe.skipIf(findSoffice() === null)('live formulas, recalculated by LibreOffice', () => {
  const all = cases().map((one) => ({ one, edits: editsOf(one) }));
  let computed: ReturnType<typeof recalculated> = [];

  beforeAll(() => {
    computed = recalculated(all.map(({ edits }) => fileOf(edits)));
  }, 300_000);

  it.each(all.map(({ one }, index) => [one.split, index] as const))(
    'every formula of a workbook with figures by %s equals the domain (%i)',
    (_, index) => {
      const sheets = computed[index];
      const { one, edits } = all[index] ?? {};
      if (one === undefined) throw new Error(`no case ${index}`);
      const formulas = expectedOf(one, edits ?? []);
      expect(formulas.length).toBe(formulasIn(edits ?? []).length);
      const wrong = formulas.flatMap(({ sheet, cell, value }) => {
        const shown = sheets?.get(sheet)?.get(cell) ?? '';
        // LibreOffice keeps the look of a truth value for --AND(…).
        const found = typeof shown === 'boolean' ? Number(shown) : shown;
        const expected = value ?? '';
        const same =
          typeof found === 'number' && typeof expected === 'number'
            ? Math.abs(found - expected) < 1e-9 * Math.max(1, Math.abs(expected))
            : found === expected;
        return same ? [] : [`${sheet}!${cell}: ${String(found)} is not ${String(expected)}`];
      });
      expect(wrong).toEqual([]);
    },
  );
});
