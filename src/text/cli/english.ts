import { countedTasks, printedNotDone, stillOpen, type Totals } from '../../domain/totals';
import { shareInTenths } from '../../language/share';
import { PRODUCT } from '../words';
import { ENGLISH_FAILURES } from './englishFailures';
import type { CliWords } from './words';

export const ENGLISH: CliWords = {
  usage: `${PRODUCT} – command line

Usage:
  phu-luc-cchc new --level xa --year 2026 --period 6t -o FILE.xlsx
                                                    Make a new workbook of a preset
  phu-luc-cchc new [--sample] -o FILE.xlsx          Make a blank one, or one with sample data
  phu-luc-cchc check FILE.xlsx                      Check entries, compute statuses and totals
  phu-luc-cchc report FILE.xlsx -o NEW.xlsx         Write the phụ lục into a new file
  phu-luc-cchc export FILE.xlsx --to csv|json       Export a table for databases
  phu-luc-cchc --help                               This help
  phu-luc-cchc --version                            Version

Options:
  -o, --output FILE  The file to write; a file that is there is never overwritten
      --level LEVEL  new: xa, xa-chi-tieu, so, tinh, huyen
      --year YEAR    new: year of the report
      --period KỲ    new: thang-1 … thang-12, q1, 6t, q3, 9t, nam, chuyen-de
      --unit NAME    new: name of the unit
      --preset FILE  new: a province's own preset (.json) in place of ours
      --sample       new: with sample data (Vĩnh Linh 2024) and their phụ lục
      --json         check: result as JSON
      --text FILE    check: hold the text of the report (.txt) against the counts
      --draft        report: write in spite of open errors, marked DỰ THẢO
      --no-figures   report: without the appendix of figures
      --proofs PLACE report: the list of proofs: after (the table), apart (an appendix), none
      --signature    report: with a signature block, for a sheet that is sent alone on paper
      --to FORMAT    export: csv or json
      --table TABLE  export: tasks (default), counts or proofs
      --lang vi|en   Language of help, messages and totals; what is found is said
                     in Vietnamese, in the words of the sheets

Exit code: 0 no error found; 1 errors found; 2 unreadable file or unusable arguments.
`,
  written: (file) => `Wrote ${file}.`,
  unknown: (command) => `There is no command "${command}". See phu-luc-cchc --help.`,
  badArguments: 'Unusable arguments. See phu-luc-cchc --help.',
  noFile: (command) => `Name a file: phu-luc-cchc ${command} FILE.xlsx.`,
  noOutput: 'Name the file to write: add -o FILE.xlsx.',
  badChoice: (option, choices) => `${option}: choose ${choices.join(', ')}.`,
  badYear: '--year: give a year of four digits, such as 2026.',
  noDistrict: 'The district level ended on 30/6/2025. Choose --level xa, so or tinh.',
  otherLevel: (file, level) =>
    `${file}: not a preset of level ${level}. Leave out --level or choose another preset.`,
  cannotRead: (file) => `Cannot read ${file}. Check its name and your rights.`,
  cannotWrite: (file) =>
    `Cannot write ${file}. Choose a folder that you may write to and a name that is free.`,
  macrosNeed: (file) => `The file has macros: name the new file .xlsm instead of ${file}.`,
  failed: (file, why) => `${file}: ${why}`,
  failures: ENGLISH_FAILURES,
  unexpected: 'Something went wrong that we did not foresee.',
  noTaskTable: (file) =>
    `${file}: no task table found. It needs a column "Nội dung nhiệm vụ"; see what "new" makes.`,
  noTasks: (file) => `${file}: the task table has no task yet. Enter tasks and run again.`,
  openErrors: (errors) =>
    `${errors} open error(s), so nothing was written. Mend them (see "check"), or add --draft.`,
  keptByHand: (sheets) =>
    `${sheets.map((sheet) => `"${sheet}"`).join(', ')}: changed by hand and kept; the new phụ lục has a sheet of its own.`,
  nothingFound: 'No errors, warnings or notes.',
  totals: totalLine,
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
};

/** What the printed table says below it, for those who do not read Vietnamese. */
function totalLine(totals: Totals): string {
  const { tasks, byStatus } = totals;
  const tenths = shareInTenths(byStatus.done, countedTasks(totals));
  const open = stillOpen(totals);
  const parts = [
    `Tasks: ${tasks}`,
    `done: ${byStatus.done}${tenths === null ? '' : ` (${tenths / 10}%)`}`,
    `not done: ${printedNotDone(totals)}${open === 0 ? '' : ` (${open} in progress or not yet due)`}`,
    ...(byStatus.notApplicable === 0 ? [] : [`not applicable: ${byStatus.notApplicable}`]),
  ];
  return parts.join('; ');
}
