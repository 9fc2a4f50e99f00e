import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createSheets } from '../app/createSheets';
import { writeReport } from '../app/writeReport';
import { newBook } from '../file/book';
import { fileWorkbook } from '../file/workbook';
import { writeXlsx } from '../file/xlsx/writeXlsx';
import { VINH_LINH_2024 } from '../sheets/samples/vinhLinh2024';
import { CLI } from '../text/cli';

/** Set by the build. */
declare const VERSION: string;

/** What was asked for goes to standard output, everything else to standard error. */
const UNUSABLE = 2;

const LATER_COMMANDS = ['check', 'report', 'export'];

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  sample: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const parsed = readArguments(args);
  if (parsed === null) return refuse(CLI.badArguments);
  const { values, positionals } = parsed;
  const [command, ...more] = positionals;
  if (values.version) return say(`${VERSION}\n`);
  if (values.help || command === undefined) return say(CLI.usage);
  if (LATER_COMMANDS.includes(command)) return refuse(CLI.notYet(command));
  if (command !== 'new') return refuse(CLI.unknown(command));
  if (more.length > 0) return refuse(CLI.badArguments);
  return values.output === undefined ? refuse(CLI.noOutput) : create(values.output, values.sample);
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}

async function create(file: string, sample: boolean): Promise<number> {
  const workbook = fileWorkbook(newBook());
  if (sample) {
    await createSheets(workbook, VINH_LINH_2024);
    await writeReport(workbook);
  } else {
    await createSheets(workbook);
  }
  try {
    await writeFile(file, writeXlsx(workbook.book), { flag: 'wx' });
  } catch {
    return refuse(CLI.cannotWrite(file));
  }
  return say(`${CLI.written(file)}\n`);
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return UNUSABLE;
}
