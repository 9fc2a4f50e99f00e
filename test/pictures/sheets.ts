import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSheets, type Choice } from '../../src/app/createSheets';
import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { writeXlsx } from '../../src/file/xlsx/writeXlsx';
import { presetPlan } from '../../src/sheets/presets/preset';
import { PRESETS } from '../../src/sheets/presets';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import { drawPage, pageSizesOf } from '../tools/pdf';
import { convertToPdf } from '../tools/soffice';

/** `npm run pictures`: every sheet as it prints, to be looked at in test/out/pictures. */
const OUT = join(import.meta.dirname, '../out/pictures');

const chosen = (id: string): Choice => {
  const preset = PRESETS.find((each) => each.id === id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  const choice = { unit: 'Ủy ban nhân dân xã Vĩnh Linh', year: 2026, calendar: 'cchc' } as const;
  return { plan: presetPlan(preset, { ...choice, period: 'year' }), template: id };
};

const BOOKS: Readonly<Record<string, Choice>> = {
  mau: VINH_LINH_BOOK,
  ...Object.fromEntries(PRESETS.map(({ id }) => [id, chosen(id)])),
  quy: { ...chosen('tinh'), split: 'quarters' },
  thang: { ...chosen('xa'), split: 'months' },
};

it('draws every sheet of every preset', async () => {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const files: string[] = [];
  for (const [name, choice] of Object.entries(BOOKS)) {
    const workbook = fileWorkbook(newBook());
    await createSheets(workbook, choice);
    const file = join(OUT, `${name}.xlsx`);
    writeFileSync(file, writeXlsx(workbook.book));
    files.push(file);
  }
  for (const pdf of convertToPdf(files, OUT)) {
    for (const page of pageSizesOf(pdf).keys()) {
      drawPage(pdf, page + 1, pdf.replace(/\.pdf$/, `-${String(page + 1).padStart(2, '0')}`));
    }
  }
  expect(readdirSync(OUT).filter((file) => file.endsWith('.png')).length).toBeGreaterThan(0);
}, 300_000);
