import { parseArgs } from 'node:util';
import type { CliWords } from '../../text/cli/words';
import { wordsIn } from './language';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  level: { type: 'string' },
  year: { type: 'string' },
  period: { type: 'string' },
  unit: { type: 'string' },
  preset: { type: 'string' },
  sample: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  text: { type: 'string' },
  draft: { type: 'boolean', default: false },
  'no-figures': { type: 'boolean', default: false },
  signature: { type: 'boolean', default: false },
  proofs: { type: 'string' },
  to: { type: 'string' },
  table: { type: 'string', default: 'tasks' },
  lang: { type: 'string', default: 'vi' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

type Parsed = ReturnType<typeof parse>;
export type Options = Parsed['values'];

export interface Call {
  readonly command: string | undefined;
  readonly files: readonly string[];
  readonly options: Options;
  /** Those that were typed. */
  readonly given: ReadonlySet<string>;
  readonly words: CliWords;
}

/** Null where an option is unknown or lacks its value. */
export function readCall(args: readonly string[]): Call | null {
  try {
    const { values, positionals, tokens } = parse(args);
    const [command, ...files] = positionals;
    const given = new Set(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
    const words = wordsIn(values.lang);
    return words === undefined ? null : { command, files, options: values, given, words };
  } catch {
    return null;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
}
