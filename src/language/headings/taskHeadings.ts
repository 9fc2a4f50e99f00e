import { vocabularyOf } from './vocabulary';

/** How the columns of a table of tasks are called, here and in the tables that staff make. */
export const TASK_HEADINGS = vocabularyOf(
  {
    number: ['STT', 'Số TT', 'Số thứ tự', 'Số', 'Mục', 'Số thứ tự nhiệm vụ'],
    content: [
      ...['Nội dung nhiệm vụ*', 'Nhiệm vụ*', 'Tên nhiệm vụ*', 'Nội dung công việc*', 'Công việc*'],
      ...['Nội dung', 'Nội dung thực hiện*', 'Nội dung hoạt động*', 'Hoạt động', 'Tên hoạt động*'],
      ...['Các nhiệm vụ*', 'Nội dung, nhiệm vụ*', 'Nội dung tuyên truyền*', 'Nội dung kế hoạch*'],
      ...['Nội dung triển khai*', 'Đầu việc', 'Tên công việc*', 'Mục tiêu, nhiệm vụ*'],
      ...['Chỉ tiêu, nhiệm vụ*', 'Nội dung các nhiệm vụ*', 'Nội dung, công việc*'],
      ...['Nội dung chỉ tiêu, nhiệm vụ', 'Nội dung và hình thức tuyên truyền*'],
    ],
    result: [
      ...['Kết quả thực hiện*', 'Kết quả', 'Kết quả đạt được*', 'Kết quả triển khai*'],
      ...['Tình hình thực hiện*', 'Tình hình, kết quả*', 'Nội dung đã thực hiện*', 'Đã thực hiện'],
      ...['Kết quả cụ thể*', 'Kết quả công việc*', 'Việc đã làm', 'Kết quả, sản phẩm*'],
      ...['Sản phẩm đạt được', 'Sản phẩm hoàn thành', 'Diễn giải kết quả', 'Kết quả năm*'],
      ...['Tình hình triển khai*', 'Kết quả tổ chức thực hiện*'],
    ],
    done: ['Hoàn thành', 'Đã hoàn thành', 'Đạt', 'Hoàn thành nhiệm vụ', 'Hoàn thành: Có'],
    notDone: [
      ...['Chưa hoàn thành*', 'Không hoàn thành', 'Chưa đạt', 'Không đạt', 'Hoàn thành: Không'],
      ...['Hoàn thành: Chưa', 'Chưa thực hiện'],
    ],
    mark: [
      ...['Đơn vị đánh giá', 'Đánh giá', 'Tự đánh giá', 'Kết quả đánh giá', 'Mức độ hoàn thành'],
      ...['Hoàn thành/Chưa hoàn thành', 'Đạt/Không đạt', 'Đạt/Chưa đạt', 'Mức độ thực hiện'],
      ...['Đánh giá mức độ hoàn thành', 'Đánh giá kết quả', 'Đánh giá kết quả thực hiện'],
      ...['Hoàn thành hay chưa hoàn thành', 'Hoàn thành/Không hoàn thành', 'Mức hoàn thành'],
      ...['Kết quả hoàn thành', 'Đánh giá của đơn vị', 'Nhận xét, đánh giá', 'Tự đánh giá kết quả'],
      ...['Hoàn thành hoặc chưa hoàn thành', 'Đánh giá thực hiện', 'Xếp loại'],
    ],
    status: ['Tình trạng thực hiện', 'Tình trạng', 'Trạng thái', 'Tiến độ thực hiện', 'Tiến độ'],
    basis: ['Căn cứ'],
    note: ['Ghi chú*', 'Chú thích'],
    proof: [
      ...['Tài liệu kiểm chứng*', 'Minh chứng*', 'Tài liệu minh chứng*', 'Đường dẫn*', 'Link*'],
      ...['Văn bản, đường dẫn*', 'Số văn bản*', 'Hồ sơ kiểm chứng*', 'Địa chỉ liên kết*'],
      ...['Bằng chứng*', 'Các yêu cầu và tài liệu kiểm chứng', 'Văn bản minh chứng*'],
      ...['Sản phẩm, tài liệu kiểm chứng*'],
    ],
    target: ['Loại chỉ tiêu', 'Loại nhiệm vụ'],
    atLeast: [
      ...[
        'Chỉ tiêu',
        'Chỉ tiêu kế hoạch*',
        'Chỉ tiêu được giao',
        'Chỉ tiêu giao*',
        'Kế hoạch giao',
      ],
      ...['Kế hoạch', 'Kế hoạch năm*', 'Chỉ tiêu năm*', 'Mục tiêu', 'Tần suất', 'Định kỳ'],
      ...['Số lượng kế hoạch'],
    ],
    unit: ['Đơn vị tính*', 'ĐVT', 'Đơn vị đo'],
    achieved: [
      ...['Thực hiện', 'Số thực hiện', 'Số lượng thực hiện*', 'Số liệu thực hiện*', 'Số lượng'],
      ...['Số liệu', 'Tử số', 'Số đã thực hiện', 'Thực hiện được', 'Thực hiện trong kỳ'],
    ],
    whole: ['Mẫu số', 'Tổng số phải thực hiện', 'Tổng số'],
    deadline: [
      ...['Thời hạn*', 'Thời gian hoàn thành*', 'Thời gian thực hiện*', 'Hạn hoàn thành*'],
      ...['Thời gian', 'Ngày hoàn thành*', 'Tiến độ hoàn thành', 'Thời điểm hoàn thành*', 'Hạn'],
      ...['Hoàn thành trước ngày', 'Thời gian kết thúc', 'Kết thúc', 'Thời gian triển khai*'],
    ],
    lead: [
      ...['Cơ quan chủ trì*', 'Đơn vị chủ trì*', 'Chủ trì*', 'Cơ quan thực hiện*'],
      ...['Đơn vị thực hiện*', 'Bộ phận chủ trì*', 'Bộ phận thực hiện*', 'Người thực hiện*'],
      ...['Phụ trách', 'Đơn vị phụ trách*', 'Người phụ trách*', 'Công chức phụ trách*'],
      ...['Cán bộ phụ trách*', 'Cơ quan, đơn vị chủ trì*', 'Cơ quan, đơn vị thực hiện*'],
      ...['Phân công', 'Phân công thực hiện', 'Cơ quan', 'Đơn vị', 'Trách nhiệm thực hiện'],
    ],
    partner: [
      ...['Cơ quan phối hợp*', 'Đơn vị phối hợp*', 'Phối hợp*', 'Bộ phận phối hợp*'],
      ...['Cơ quan, đơn vị phối hợp*'],
    ],
    reason: [
      ...['Nguyên nhân*', 'Lý do*', 'Khó khăn, vướng mắc*', 'Tồn tại, nguyên nhân*'],
      ...['Tồn tại, hạn chế*'],
    ],
    explanation: ['Giải trình*'],
    group: ['Nhóm nhiệm vụ', 'Nhóm', 'Lĩnh vực*'],
  },
  ['Nhiệm vụ số', 'Nhiệm vụ số mấy', 'Nội dung kiểm tra'],
);

export type TaskHeading = (typeof TASK_HEADINGS.fields)[number];
