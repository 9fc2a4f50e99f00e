/** What the functions of Thiết lập are called with. */
export const SETTINGS_ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'settings.PERIOD_SETTINGS.proposed': [['15/12/2025', '14/6/2026']],
  'settings.PERIOD_SETTINGS.wholeFigures': [[8, 'Quý I năm 2026']],
  'settings.PERIOD_SETTINGS.changed': [['6 tháng năm 2026']],
  'settings.FACT_SETTINGS.written': [[2]],
  'settings.REPAIRS.renumberHint': [[3, ['Nhiệm vụ', 'Số liệu']]],
  'settings.REPAIRS.renumbered': [[3]],
  'settings.REPAIRS.formulasHint': [[1, ['Nhiệm vụ']]],
  'settings.REPAIRS.mended': [[1]],
  'settings.REPAIRS.adoptHint': [[12]],
  'settings.REPAIRS.adopted': [[12]],
  'settings.NEXT_YEAR.lastYear': [[8, 'Năm 2025']],
  'settings.NEXT_YEAR.create': [[2026]],
  'settings.FACT_SETTINGS.sheetNow': [['UBND xã A'], ['']],
  'settings.NEXT_YEAR.opened': [[2026]],
  'settings.NEXT_YEAR.saved': [['BC CCHC - UBND xa A - Nam 2026.xlsx']],
  'settings.ABOUT.version': [['1.0.0']],
};
