const CELL = 'ô D2, trang Số liệu';

/** What the functions about the layout of Số liệu are called with. */
export const LAYOUT_ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'layout.COUNT_SHEETS.old': [['cả kỳ']],
  'layout.LAYOUT.change': [['whole'], ['quarters'], ['months']],
  'layout.LAYOUT.moved': [[8, 'T12']],
  'layout.LAYOUT.divide': [['months']],
  'layout.LAYOUT.restored': [[24, 'months']],
  'layout.LAYOUT.left': [[2, 'months']],
  'layout.LAYOUT.cumulative': [[3]],
  'layout.LAYOUT.tasks': [[['3', '5']]],
  'layout.LAYOUT.looking': [
    [['ô B3, trang Theo dõi']],
    [['B3', 'B4', 'B5', 'B6', 'B7'].map((cell) => `ô ${cell}, trang Theo dõi`)],
  ],
  'layout.LAYOUT.moreObstacles': [[7]],
  'layout.LAYOUT.changed': [['Số liệu', 'months']],
  'layout.LAYOUT.oldSheet': [['Số liệu cũ (cả kỳ)']],
  'layout.LAYOUT.back': [['Số liệu']],
  'layout.LAYOUT.notBack': [['Số liệu']],
  'layout.OBSTACLES.below': [['ô A40, trang Số liệu']],
  'layout.OBSTACLES.overwritten': [[CELL]],
  'layout.OBSTACLES.formula': [[CELL]],
  'layout.OBSTACLES.shown': [[CELL]],
  'layout.OBSTACLES.unreadable': [[CELL, 'nhiều']],
  'layout.OBSTACLES.differs': [[CELL]],
  'layout.OBSTACLES.heading': [['ô T1, trang Số liệu', 'T5']],
  'layout.OBSTACLES.waived': [['ô A3, trang Số liệu']],
  'layout.OBSTACLES.columns': [['ô A1, trang Số liệu']],
};
