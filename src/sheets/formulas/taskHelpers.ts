import type { Split } from '../../domain/vocabulary';
import { type Column, GENERAL_FORMAT } from '../template';
import { DUE, metIn, RHYTHM } from './rhythm';
import * as row from './taskRow';
import * as status from './taskStatus';

export type TaskHelper = (typeof HELPERS)[number][0] | 'times';

/** What the formulas that are shown are made of, each in a hidden column. */
const HELPERS = [
  ['bare', 'Số gọn', row.BARE_NUMBER],
  ['form', 'Dạng', row.FORM],
  ['isTask', 'NV', row.IS_TASK],
  ['key', 'Khóa', row.KEY],
  ['find', 'Tìm', row.FIND],
  ['parent', 'Khóa cha', row.PARENT],
  ['outside', 'Ngoài kế hoạch', row.OUTSIDE],
  ['kind', 'Mã loại', row.KIND],
  ['verdict', 'Ý đánh giá', row.VERDICT],
  ['need', 'Mức phải đạt', row.NEED],
  ['text', 'Văn bản gọn', row.TEXT],
  ['proofRows', 'Dòng kiểm chứng', row.PROOF_ROWS],
  ['proofCount', 'Số kiểm chứng', row.PROOFS],
  ['proofsOutside', 'Kiểm chứng ngoài kỳ', row.PROOFS_OUTSIDE],
  ['thisReport', 'Tại báo cáo này', row.THIS_REPORT],
  ['figures', 'Có số trong lời', row.FIGURES],
  ['countRows', 'Dòng số liệu', row.COUNT_ROWS],
  ['counted', 'Có số liệu', row.COUNTED],
  ['grounds', 'Có căn cứ', row.GROUNDS],
  ['family', 'Họ ĐVT', row.FAMILY],
  ['largest', 'Họ lớn nhất', row.LARGEST],
  ['linked', 'Tổng số liệu', row.LINKED],
  ['typed', 'Thực hiện gõ', row.TYPED],
  ['value', 'Số tính', row.VALUE],
  ['bound', 'Mức chắc chắn', row.BOUND],
  ['firstRow', 'Dòng số đầu', row.FIRST_ROW],
  ['firstSum', 'Tổng họ đầu', row.FIRST_SUM],
  ['rhythm', 'Nhịp', RHYTHM],
  ['due', 'Kỳ phải đạt', DUE],
  ['met', 'Đạt riêng', status.MET],
  ['untouched', 'Chưa ghi gì', status.UNTOUCHED],
  ['ownStatus', 'Tình trạng riêng', status.OWN_STATUS],
  ['ownExplained', 'Giải trình riêng', status.OWN_EXPLAINED],
  ['allParts', 'Số phần', status.ALL_PARTS],
  ['parts', 'Số phần tính', status.PARTS],
  ['partsDone', 'Phần hoàn thành', status.PARTS_DONE],
  ['partsNotDue', 'Phần chưa đến hạn', status.PARTS_NOT_DUE],
  ['partsUntouched', 'Phần chưa nhập', status.PARTS_UNTOUCHED],
  ['finalMet', 'Đạt', status.FINAL_MET],
  ['shownQuantity', 'Căn cứ số lượng', status.SHOWN_QUANTITY],
  ['finalStatus', 'Tình trạng', status.STATUS],
  ['explained', 'Theo giải trình', status.EXPLAINED_DONE],
  ['shownBasis', 'Căn cứ', status.SHOWN_BASIS],
] as const;

export function TASK_HELPERS(split: Split): Column<TaskHelper>[] {
  return [
    ...HELPERS.map(([field, heading, formula]) => helper(field, heading, formula)),
    helper('times', 'Kỳ đạt', metIn(split)),
  ];
}

function helper(field: TaskHelper, heading: string, formula: string): Column<TaskHelper> {
  return {
    field,
    heading: `Phụ ${heading}`,
    formula,
    pixels: 80,
    align: 'left',
    format: GENERAL_FORMAT,
    hidden: true,
  };
}
