const FILE = 'BC CCHC - UBND xa Vinh Linh - Nam 2026.xlsx';

/** What the functions of src/text/desk.ts are called with. */
export const DESK_ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'desk.DESK.tab': [
    [null, false],
    [FILE, true],
    [FILE, false],
  ],
  'desk.DESK.editing': [['C5']],
  'desk.DESK.choices': [['C5']],
  'desk.LEAVING.question': [[FILE]],
  'desk.RECOVERY.offer': [[FILE, '10:05 28/11/2026']],
  'desk.RECOVERY.recover': [[FILE]],
  'desk.RECOVERY.forget': [[FILE]],
  'desk.RECOVERY.sure': [[FILE]],
  'desk.RECOVERY.forgetForGood': [[FILE]],
  'desk.RECOVERY.keep': [[FILE]],
  'desk.reportFileName': [['UBND xã Vĩnh Linh', 'Năm 2026']],
};
