import { ENGLISH } from '../../text/cli/english';
import { VIETNAMESE } from '../../text/cli/vietnamese';
import type { CliWords } from '../../text/cli/words';

const WORDS: ReadonlyMap<string, CliWords> = new Map([
  ['vi', VIETNAMESE],
  ['en', ENGLISH],
]);

/** Undefined for a language that we do not speak. */
export function wordsIn(language: string): CliWords | undefined {
  return WORDS.get(language);
}

/** The language that was asked for, also where the rest of the line cannot be read. */
export function wordsFor(args: readonly string[]): CliWords {
  const index = args.indexOf('--lang');
  const asked =
    index < 0 ? args.find((arg) => arg.startsWith('--lang='))?.slice(7) : args[index + 1];
  return wordsIn(asked ?? 'vi') ?? VIETNAMESE;
}
