/** What the functions of src/text/grid.ts are called with. */
export const GRID_ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'grid.GRID.cell': [
    ['C3', 'Đã tổ chức 02 lớp', []],
    ['C4', '', ['cần xem lại']],
  ],
  'grid.GRID.formulasKept': [[3]],
  'grid.GRID.pasted': [[12]],
  'grid.GRID.openGroup': [['F–K']],
  'grid.GRID.closeGroup': [['F–K']],
  'grid.GRID.group': [['Loại chỉ tiêu', 'Thời hạn']],
};
