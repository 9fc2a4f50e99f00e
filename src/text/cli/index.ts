import { ENGLISH } from './english';
import { VIETNAMESE } from './vietnamese';
import type { CliWords } from './words';

export type { CliWords };

export const CLI_LANGUAGES = ['vi', 'en'] as const;
export type CliLanguage = (typeof CLI_LANGUAGES)[number];

const WORDS: Readonly<Record<CliLanguage, CliWords>> = { vi: VIETNAMESE, en: ENGLISH };

export function cliWords(language: CliLanguage): CliWords {
  return WORDS[language];
}
