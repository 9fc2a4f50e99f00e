import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSheets, type SheetValues } from './sheetValues';
import { convert } from './soffice';

/** LibreOffice ignores fullCalcOnLoad; 0 is "always recalculate". */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * What LibreOffice computes for workbooks, whatever values their files carry: the values of every
 * sheet by cell name, workbooks in the order given. One start of LibreOffice (3 to 5 s) does them
 * all, a workbook costs 0.2 s and a row next to nothing: put cases into rows.
 */
export function recalculated(workbooks: readonly Uint8Array[]): SheetValues[] {
  return opened(workbooks, ALWAYS_RECALCULATE);
}

/** What LibreOffice shows of workbooks as a user opens them: formulas keep the file's values. */
export function shown(workbooks: readonly Uint8Array[]): SheetValues[] {
  return opened(workbooks);
}

function opened(workbooks: readonly Uint8Array[], settings?: string): SheetValues[] {
  if (workbooks.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'recalculated-'));
  try {
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const outDir = join(folder, 'out');
    mkdirSync(outDir);
    const conversion = { to: 'xlsx:Calc MS Excel 2007 XML', ending: '.xlsx', outDir };
    const written = convert(
      files,
      settings === undefined ? conversion : { ...conversion, settings },
    );
    return written.map((file) => parseSheets(readFileSync(file)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
