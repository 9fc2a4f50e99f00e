import type { SampleTask } from './sample';

/** The phụ lục of Vĩnh Linh for 2024 as it was published, odd spellings and gaps included. */
export const VINH_LINH_2024: readonly SampleTask[] = [
  {
    number: '1',
    content: 'Xây dựng Kế hoạch tuyên truyền CCHC năm 2024',
    result:
      'Kế hoạch số 29/KH-UBND ngày 31/01/2024 của UBND huyện về tuyên truyền cải cách hành chính năm 2024',
    mark: 'done',
    note: 'https://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1706749827799',
  },
  {
    number: '2',
    content:
      'Lồng ghép tuyên truyền CCHC qua lớp bồi dưỡng nghiệp vụ, công vụ cho đội ngũ cán bộ, công chức, viên chức, qua các cuộc phổ biến giáo dục pháp luật trên địa bàn huyện.',
    result: '',
    mark: 'done',
    note: '',
  },
  {
    number: '3',
    content:
      'Cập nhật các tin, bài về tình hình thực hiện công tác cải cách hành chính của huyện, xã; Lồng ghép nội dung tuyên truyền vào Hội nghị, tọa đàm, giao ban.',
    result:
      '· Cập nhật thường xuyên trên Cổng Thông tin điện tử huyện; các Trang Thông tin điện tử các xã/thị trấn; Đài Truyền thanh huyện và các xã, thị trấn; mạng xã hội; Báo, Đài PTTH tỉnh.\n· Thực hiện lồng ghép trong Hội nghị đánh giá tình hình thực hiện CCHC năm 2024; Hội nghị sơ kết, tổng kết công tác CCHC, Hội nghị triển khai đánh giá chấm điểm CCHC, HTNV; họp chi bộ, cơ quan, giao ban…',
    mark: 'done',
    note: '- Trong năm 2024, UBND huyện đã đăng tải 68 tin, bài trên Cổng thông tin điện tử http://vinhlinh.quangtri.gov.vn  của huyện. Các tin bài về tuyên truyền các chỉ số tại chuyên trang Cải cách hành chính của huyện: https://vinhlinh.quangtri.gov.vn/tin-ve-cchc \n- Đài Truyền thanh huyện: 42 tin, bài.\n\n- Mạng xã hội (trên Fanpage Đài Truyền thanh Vĩnh Linh): 26 tin, bài, video clip.\n- Báo Quảng Trị: 02 bài.\n\n- Tuyên truyền trên Trang thông tin điện tử của các xã, thị trấn: Đăng tải hơn 285 tin, bài.',
  },
  {
    number: '4',
    content:
      'Tuyên truyền kết quả Chỉ số CCHC (năm trước liền kề), Chỉ số hài lòng về sự phục vụ hành chính của các cơ quan, đơn vị trên Cổng Thông tin điện tử huyện, trang thông tin điện tử của UBND các xã, thị trấn.',
    result:
      '- Các văn bản chỉ đạo, điều hành về thực hiện Chỉ số CCHC, Chỉ số hài lòng của các cơ quan, đơn vị; nâng cao Chỉ số CCHC, Chỉ số hài lòng của các cơ quan, đơn vị.\n\n- Tuyên truyền việc thực hiện, kết quả thực hiện, đôn đốc, công tác khắc phục tồn tại hạn việc chế thực Chỉ số CCHC, Chỉ số hài lòng của các cơ quan, đơn vị trên các phương tiện thông tin đại chúng, Cổng/Trang TTĐT.',
    mark: 'done',
    note: 'Link bài: \n\n https://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1704774071285\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1703841233197\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1709608377163\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1714988735738',
  },
  {
    number: '5',
    content:
      'Duy trì các chuyên trang, chuyên mục tuyên truyền về CCHC, về chuyển đổi số trên các phương tiện thông tin đại chúng; Cổng thông tin điện tử huyện; trang thông tin điện tử của UBND các xã, thị trấn',
    result:
      'Trên Cổng/Trang TTĐT từ huyện đến các địa phương đã thường xuyên đăng tải, cập nhật các tin bài tại các Chuyên mục CCHC, Chuyển đổi số.',
    mark: 'done',
    note: 'Chuyên trang CCHC tại link:\nhttps://vinhlinh.quangtri.gov.vn/vi/tin-ve-cchc\nChuyên trang Chuyển đổi số: Đăng tải 63 tin, bài\nhttps://vinhlinh.quangtri.gov.vn/vi/chuy%E1%BB%83n-%C4%91%E1%BB%95i-s%E1%BB%91',
  },
  {
    number: '6',
    content:
      'Tuyên truyền về hoạt động kiểm soát TTHC, triển khai cơ chế một cửa, một cửa liên thông và thực hiện TTHC trên môi trường điện tử',
    result:
      'Trên Cổng/Trang TTĐT từ huyện đến các địa phương; trên hệ thống Đài Truyền thanh từ huyện đến các xã, thị trấn; trên Fanpage Đài Truyền thanh Vĩnh Linh…',
    mark: 'done',
    note: 'Một số bài đăng về tuyên truyền các nội dung về cải cách thủ tục hành chinh:\n\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1731029777846\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1730359942364\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1729820288362\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1723514135987\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1721122217268\n…..',
  },
  {
    number: '7',
    content: 'Tổ chức các cuộc thi tìm hiểu CCHC năm 2024; tuyên truyền về các cuộc thi.',
    result:
      'Tổ chức cuộc thi “Xây dựng video clip, phóng sự tuyên truyền cải cách hành chính trên địa bàn huyện Vĩnh Linh năm 2024". Các video tham dự được đăng tải trên fanpage Đài Truyền thanh Vĩnh Linh với 14 đơn vị UBND các xã, thị trấn tham dự; thu hút đông đảo nhiều lượt xem, chia sẻ',
    mark: 'done',
    note: 'Các bài đăng liên quan đến cuộc thi: \n\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1715680537631\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1716281996199\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1721115519657\nhttps://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1728607916178',
  },
  {
    number: '8',
    content: 'Tổng kết công tác thực hiện tuyên truyền CCHC nhà nước năm 2024',
    result:
      'Thực hiện tổng kết công tác tuyên truyền Cải cách hành chính nhà nước năm 2024 tại báo cáo này.',
    mark: 'done',
    note: '',
  },
];
