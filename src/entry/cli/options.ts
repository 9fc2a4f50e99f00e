import { parseArgs } from 'node:util';
import { type CliWords, CLI_LANGUAGES, type CliLanguage, cliWords } from '../../text/cli';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  sample: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  text: { type: 'string' },
  draft: { type: 'boolean', default: false },
  to: { type: 'string' },
  table: { type: 'string', default: 'tasks' },
  lang: { type: 'string', default: 'vi' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

type Parsed = ReturnType<typeof parse>;
export type Options = Parsed['values'];
export type OptionName = keyof Options;

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
    return isLanguage(values.lang)
      ? { command, files, options: values, given, words: cliWords(values.lang) }
      : null;
  } catch {
    return null;
  }
}

/** The language that was asked for, also where the rest of the line cannot be read. */
export function languageOf(args: readonly string[]): CliLanguage {
  const asked = args.includes('--lang') ? args[args.indexOf('--lang') + 1] : 'vi';
  return asked === 'en' || args.includes('--lang=en') ? 'en' : 'vi';
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
}

function isLanguage(text: string): text is CliLanguage {
  return CLI_LANGUAGES.some((language) => language === text);
}
