// node test/corpus/make.mjs writes the corpus anew. By hand only: it needs LibreOffice, a Python with
// openpyxl (PYTHON_PATH) and the packages of test/bench (npm ci there); the tests read what lies in
// files/.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { excelFiles } from './excel/variants.mjs';
import { npmFiles } from './withNpm.mjs';

const out = join(import.meta.dirname, 'files');
rmSync(out, { recursive: true, force: true });
mkdirSync(out);

for (const [name, bytes] of Object.entries({ ...excelFiles(), ...(await npmFiles()) })) {
  writeFileSync(join(out, name), bytes);
}

const python = process.env.PYTHON_PATH ?? '/usr/bin/python3';
run(python, '-B', join(import.meta.dirname, 'withOpenpyxl.py'), out);

const scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
run(
  process.env.SOFFICE_PATH ?? 'soffice',
  `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`,
  ...['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', scratch],
  ...['excel-full', 'openpyxl-full', 'exceljs'].map((name) => join(out, `${name}.xlsx`)),
);
for (const [from, to] of [
  ['excel-full', 'libreoffice-full'],
  ['openpyxl-full', 'libreoffice-second'],
  ['exceljs', 'libreoffice-third'],
]) {
  copyFileSync(join(scratch, `${from}.xlsx`), join(out, `${to}.xlsx`));
}
rmSync(scratch, { recursive: true });

function run(program, ...args) {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
