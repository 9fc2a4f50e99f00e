import { basename } from 'node:path';
import { WorkbookError } from '../workbook/failure';
import { check } from './cli/check';
import { exportTable } from './cli/export';
import { newWorkbook } from './cli/new';
import { wordsFor } from './cli/language';
import { type Call, readCall } from './cli/options';
import { type Outcome, refuse } from './cli/outcome';
import { report } from './cli/report';

/** Set by the build. */
declare const VERSION: string;

interface Command {
  readonly run: (call: Call) => Promise<Outcome>;
  /** Options that mean something to it. */
  readonly takes: readonly string[];
}

const COMMANDS: ReadonlyMap<string | undefined, Command> = new Map([
  [
    'new',
    { run: newWorkbook, takes: ['output', 'sample', 'level', 'year', 'period', 'unit', 'preset'] },
  ],
  ['check', { run: check, takes: ['json', 'text'] }],
  ['report', { run: report, takes: ['output', 'draft', 'no-figures', 'signature', 'proofs'] }],
  ['export', { run: exportTable, takes: ['to', 'table'] }],
]);

const args = process.argv.slice(2);
const { code, out, note } = await answer(args);
if (out !== undefined) process.stdout.write(out);
if (note !== undefined) process.stderr.write(`${note}\n`);
process.exitCode = code;

async function answer(line: readonly string[]): Promise<Outcome> {
  const call = readCall(line);
  if (call === null) return refuse(wordsFor(line).badArguments);
  const { command, options, given, words } = call;
  if (options.version) return { code: 0, out: `${VERSION}\n` };
  if (options.help || command === undefined) return { code: 0, out: words.usage };
  const known = COMMANDS.get(command);
  if (known === undefined) return refuse(words.unknown(command));
  const fits = [...given].every((option) => option === 'lang' || known.takes.includes(option));
  return fits ? attempt(known, call) : refuse(words.badArguments);
}

/** A file that cannot be worked with is told by name, like one that cannot be opened. */
async function attempt({ run }: Command, call: Call): Promise<Outcome> {
  const { words, files } = call;
  try {
    return await run(call);
  } catch (error) {
    if (!(error instanceof WorkbookError)) return refuse(`${words.unexpected}\n${String(error)}`);
    return refuse(words.failed(basename(files[0] ?? ''), words.failures[error.code]));
  }
}
