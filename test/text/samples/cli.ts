/** What the sentences of the command line are called with, in each language. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  written: [['bao-cao.xlsx']],
  unknown: [['mở']],
  noFile: [['check']],
  badChoice: [['--to', ['csv', 'json']]],
  otherLevel: [['mau.json', 'xa']],
  cannotRead: [['bao-cao.xlsx']],
  cannotWrite: [['bao-cao.xlsx']],
  macrosNeed: [['bao-cao.xlsx']],
  failed: [['bao-cao.xlsx', 'Tệp bị hỏng.']],
  noTaskTable: [['bao-cao.xlsx']],
  noTasks: [['bao-cao.xlsx']],
  openErrors: [[2]],
  keptByHand: [[['Phụ lục', 'Phụ lục số liệu']]],
};

export const CLI_ARGUMENTS = Object.fromEntries(
  ['vietnamese.VIETNAMESE', 'english.ENGLISH'].flatMap((language) =>
    Object.entries(SAMPLES).map(([name, samples]) => [`${language}.${name}`, samples]),
  ),
);
