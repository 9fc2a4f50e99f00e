import type { Totals } from '../../domain/totals';
import type { Severity } from '../../domain/vocabulary';
import type { ENGLISH_FAILURES } from './englishFailures';

/** What the command line says, in each of its languages. Findings themselves are Vietnamese. */
export interface CliWords {
  readonly usage: string;
  readonly written: (file: string) => string;
  readonly unknown: (command: string) => string;
  readonly badArguments: string;
  readonly noFile: (command: string) => string;
  readonly noOutput: string;
  readonly badChoice: (option: string, choices: readonly string[]) => string;
  readonly badYear: string;
  readonly noDistrict: string;
  readonly otherLevel: (file: string, level: string) => string;
  readonly cannotRead: (file: string) => string;
  readonly cannotWrite: (file: string) => string;
  readonly macrosNeed: (file: string) => string;
  readonly failed: (file: string, why: string) => string;
  readonly failures: Readonly<Record<keyof typeof ENGLISH_FAILURES, string>>;
  readonly unexpected: string;
  readonly noTaskTable: (file: string) => string;
  readonly noTasks: (file: string) => string;
  readonly openErrors: (errors: number) => string;
  readonly keptByHand: (sheets: readonly string[]) => string;
  readonly nothingFound: string;
  readonly totals: (totals: Totals) => string;
  readonly severity: Readonly<Record<Severity, string>>;
}
