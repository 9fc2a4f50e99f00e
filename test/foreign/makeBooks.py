"""Makes the foreign workbooks: each a layout habit of real offices, with the words of the seeds.

Run: /usr/bin/python3 test/foreign/makeBooks.py (needs openpyxl). The files are committed; running it
again changes nothing but the time stamps inside.
"""

import datetime
import os
import unicodedata

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "books")
SITE = "https://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/"

# Seed 004: number, content, result, mark, note (shortened to one link each).
TASKS = [
    ("1", "Xây dựng Kế hoạch tuyên truyền CCHC năm 2024",
     "Kế hoạch số 29/KH-UBND ngày 31/01/2024 của UBND huyện", "x", SITE + "1706749827799"),
    ("2", "Lồng ghép tuyên truyền CCHC qua lớp bồi dưỡng nghiệp vụ, công vụ", "", "x", ""),
    ("3", "Cập nhật các tin, bài về tình hình thực hiện công tác cải cách hành chính của huyện, xã",
     "Cập nhật thường xuyên trên Cổng Thông tin điện tử huyện", "x", "- Đài Truyền thanh huyện: 42 tin, bài."),
    ("4", "Tuyên truyền kết quả Chỉ số CCHC (năm trước liền kề)",
     "Các văn bản chỉ đạo, điều hành về thực hiện Chỉ số CCHC", "x", SITE + "1704774071285"),
    ("5", "Duy trì các chuyên trang, chuyên mục tuyên truyền về CCHC",
     "Đã thường xuyên đăng tải, cập nhật các tin bài tại các Chuyên mục CCHC", "x",
     "Chuyên trang Chuyển đổi số: Đăng tải 63 tin, bài"),
    ("6", "Tuyên truyền về hoạt động kiểm soát TTHC", "Trên hệ thống Đài Truyền thanh", "x", ""),
    ("7", "Tổ chức các cuộc thi tìm hiểu CCHC năm 2024; tuyên truyền về các cuộc thi.",
     "14 đơn vị UBND các xã, thị trấn tham dự", "x", SITE + "1715680537631"),
    ("8", "Tổng kết công tác thực hiện tuyên truyền CCHC nhà nước năm 2024",
     "Tổng kết tại báo cáo này.", "x", ""),
]
SIX = ["STT", "Nội dung nhiệm vụ", "Kết quả thực hiện", "Hoàn thành", "Chưa hoàn thành", "Ghi chú"]
TITLE = "NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC TRÊN ĐỊA BÀN HUYỆN VĨNH LINH NĂM 2024"
ATTACHED = "(Kèm theo Báo cáo  số      /BC-UBND ngày      tháng 11 năm 2024 của UBND huyện)"
THIN = Side(style="thin")


class Page:
    """A sheet with a pen: rows are put one below the other."""

    def __init__(self, book, name, column=1, row=1):
        self.sheet = book.create_sheet(name)
        self.column, self.row = column, row

    def put(self, *cells, skip=0):
        for offset, value in enumerate(cells):
            if value is not None and value != "":
                cell = self.sheet.cell(self.row, self.column + offset, value)
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                cell.border = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
                if isinstance(value, datetime.date):
                    cell.number_format = "dd/mm/yyyy"
        self.row += 1 + skip
        return self

    def merge(self, rows, columns, up=1, shift=0):
        """Merges cells of the row that was put last."""
        row, column = self.row - up, self.column + shift
        self.sheet.merge_cells(
            start_row=row, start_column=column, end_row=row + rows - 1, end_column=column + columns - 1)
        return self

    def bold(self):
        for cell in self.sheet[self.row - 1]:
            cell.font = Font(name="Times New Roman", bold=True)
            cell.fill = PatternFill("solid", fgColor="DDDDDD")
        return self

    def skip(self, rows=1):
        self.row += rows
        return self


BOOKS = {}


def book(make):
    BOOKS[make.__name__.strip("_").replace("_", "-")] = make
    return make


def six(task):
    number, content, result, mark, note = task
    return (int(number), content, result, mark, None, note)


@book
def b01_as_the_decree_wants(wb):
    page = Page(wb, "Phụ lục")
    page.put("Phụ lục").merge(1, 6).put(TITLE).merge(1, 6).put(ATTACHED).merge(1, 6).skip()
    page.put(*SIX).bold()
    for task in TASKS:
        page.put(*six(task))
    page.put("Tổng số: 08 nhiệm vụ./.").merge(1, 6)


@book
def b02_verdict_over_two_columns(wb):
    page = Page(wb, "PL")
    page.put("PHỤ LỤC KẾT QUẢ TUYÊN TRUYỀN").merge(1, 6)
    page.put("STT", "Nội dung nhiệm vụ", "Kết quả thực hiện", "Đánh giá", None, "Ghi chú")
    for shift in (0, 1, 2, 5):
        page.merge(2, 1, shift=shift)
    page.merge(1, 2, shift=3)
    page.put(None, None, None, "Hoàn thành", "Chưa hoàn thành")
    for task in TASKS[:3]:
        page.put(*six(task))
    page.put(4, TASKS[3][1], None, None, "x", "Lùi sang quý I năm 2025")


@book
def b03_one_column_of_abbreviations(wb):
    page = Page(wb, "Sheet1")
    page.put("TT", "Nội dung công việc", "Kết quả", "HT/CHT", "GC")
    for (number, content, result, _, note), verdict in zip(TASKS, ["HT", "CHT", "ht", "Hoàn thành", "Chưa HT"]):
        page.put(int(number), content, result, verdict, note)


@book
def b04_every_kind_of_tick(wb):
    page = Page(wb, "Phụ lục")
    page.put(*SIX)
    for task, tick in zip(TASKS, ["X", "✓", "v", "có", 1, "(x)", "√", "x "]):
        number, content, result, _, note = task
        done = number not in ("2", "6")
        page.put(int(number), content, result, tick if done else None, None if done else tick, note)


@book
def b05_decomposed_broken_capitals(wb):
    page = Page(wb, "Phu luc")
    page.put("BÁO CÁO KẾT QUẢ THỰC HIỆN").merge(1, 6)
    headings = ["S.T.T", "NỘI DUNG\nNHIỆM VỤ", "K/QUẢ\nTHỰC HIỆN", "HOÀN\nTHÀNH", "CHƢA HOÀN\nTHÀNH", "Ghi  chú:"]
    page.put(*[unicodedata.normalize("NFD", heading) for heading in headings]).bold()
    for task in TASKS[:2]:
        page.put(*[unicodedata.normalize("NFD", cell) if isinstance(cell, str) else cell for cell in six(task)])


@book
def b06_columns_in_another_order(wb):
    page = Page(wb, "Báo cáo", column=2)
    page.put("Ghi chú", "Chưa hoàn thành", "Hoàn thành", "Kết quả đạt được", "Tên nhiệm vụ", "Số TT")
    for number, content, result, mark, note in TASKS[:3]:
        page.put(note, None, mark, result, content, int(number))


@book
def b07_numbers_inside_the_text(wb):
    page = Page(wb, "Kết quả")
    page.put("Nội dung nhiệm vụ", "Kết quả thực hiện", "Tự đánh giá")
    page.put("I. Công tác chỉ đạo").merge(1, 3)
    page.put("1. " + TASKS[0][1], TASKS[0][2], "Hoàn thành")
    page.put("2. " + TASKS[1][1], TASKS[1][2], "Chưa hoàn thành")
    page.put("II. Công tác tuyên truyền").merge(1, 3)
    page.put("3. " + TASKS[2][1], TASKS[2][2], "Đang thực hiện")


@book
def b08_groups_across_the_table(wb):
    page = Page(wb, "Phụ lục")
    page.put(*SIX).bold()
    page.put("I", "CÔNG TÁC CHỈ ĐẠO").merge(1, 5, shift=1)
    page.put(*six(TASKS[0]))
    page.put(2, *six(TASKS[1])[1:])
    page.put("II. TUYÊN TRUYỀN TRÊN CÁC PHƯƠNG TIỆN").merge(1, 6)
    page.put(1, *six(TASKS[2])[1:])
    page.put(2, *six(TASKS[4])[1:])
    page.put("Tổng số: 04 nhiệm vụ; hoàn thành: 04 (100%); chưa hoàn thành: 0").merge(1, 6)


@book
def b09_sub_rows_with_marks(wb):
    page = Page(wb, "Phụ lục")
    page.put(*SIX)
    page.put(*six(TASKS[0]))
    page.put(2, "Công khai 100% TTHC", "", "", "", "")
    page.put("a)", "Niêm yết tại Bộ phận Tiếp nhận và Trả kết quả", "101/101 TTHC", "x")
    page.put("b)", "Đăng tải trên Trang thông tin điện tử", "98/101 TTHC", None, "x")
    page.put(3, "Chuyên trang CCHC trên Báo Long An", "", "", "", "")
    page.put("3.1", "Thực hiện chuyên trang CCHC", "12 chuyên trang", "x")
    page.put("3.2", "Thực hiện các tin, bài về CCHC", "45 tin, bài", "x")
    page.put(4, TASKS[7][1], TASKS[7][2], "x")


@book
def b10_numbered_heads(wb):
    page = Page(wb, "Phụ lục")
    page.put("STT", "Nhiệm vụ", "Kết quả", "Đạt", "Chưa đạt", "Ghi chú")
    page.put(1, "Công tác chỉ đạo, điều hành").bold()
    page.put("1.1", TASKS[0][1], TASKS[0][2], "x")
    page.put("1.2", "Ban hành công văn hướng dẫn", "Công văn số 775/UBND-NV ngày 17/4/2024", "x")
    page.put(2, "Công tác tuyên truyền").bold()
    page.put("2.1", TASKS[2][1], TASKS[2][2], "x")
    page.put("2.2", TASKS[6][1], None, None, "x")


@book
def b11_leaders_over_several_rows(wb):
    page = Page(wb, "Phân công")
    page.put("TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện", "Kết quả", "Mức độ hoàn thành")
    for index, (number, content, result, _, _) in enumerate(TASKS[:4]):
        lead = ["Văn phòng HĐND và UBND", None, "Phòng Văn hóa - Xã hội", None][index]
        partner = ["Các đơn vị liên quan", None, None, None][index]
        due = [datetime.date(2024, 1, 31), "Quý II/2024", "Trước 30/6/2024", "31/12/2024"][index]
        page.put(int(number), content, lead, partner, due, result, "Hoàn thành")
        if index % 2 == 0:
            page.merge(2, 1, shift=2)
        if index == 0:
            page.merge(4, 1, shift=3)


@book
def b12_hidden_rows_and_columns(wb):
    old = Page(wb, "Bản cũ")
    old.put(*SIX).put(1, "Nhiệm vụ của bản cũ", "cũ", "x")
    old.sheet.sheet_state = "hidden"
    page = Page(wb, "Bản mới")
    page.put("STT", "Nội dung nhiệm vụ", "Kết quả thực hiện", "Kết quả thực hiện", "Hoàn thành", "Chưa hoàn thành")
    for number, content, result, mark, _ in TASKS[:4]:
        page.put(int(number), content, "bản nháp " + number, result, mark)
    page.sheet.column_dimensions["C"].hidden = True
    page.sheet.row_dimensions[4].hidden = True


@book
def b13_signatures_and_remarks_below(wb):
    page = Page(wb, "Phụ lục")
    page.put(*SIX)
    for task in TASKS[:3]:
        page.put(*six(task)).skip()
    page.put("Ghi chú: Số liệu tính đến ngày 14/12/2024").merge(1, 6)
    page.put("* Nhiệm vụ 2 thực hiện cùng kế hoạch PBGDPL").merge(1, 6).skip()
    page.put(None, None, None, "Vĩnh Linh, ngày 20 tháng 11 năm 2024").merge(1, 3, shift=3)
    page.put(None, "NGƯỜI LẬP BIỂU", None, "TM. ỦY BAN NHÂN DÂN").merge(1, 3, shift=3)
    page.put(None, None, None, "CHỦ TỊCH").skip(3)
    page.put(None, "Nguyễn Văn A", None, "Thái Văn Thành")


@book
def b14_total_in_the_columns(wb):
    page = Page(wb, "Tổng hợp")
    page.put(*SIX)
    for task in TASKS[:4]:
        number, content, result, mark, note = task
        page.put(int(number), content, result, mark if number != "2" else None, "x" if number == "2" else None, note)
    page.put("Tổng cộng", None, "04 nhiệm vụ", 3, 1).merge(1, 2).bold()


@book
def b15_percent_of_completion(wb):
    page = Page(wb, "Tiến độ")
    page.put("STT", "Nhiệm vụ cụ thể", "Tình hình thực hiện", "Mức độ hoàn thành", "Khó khăn, vướng mắc")
    for (number, content, result, _, _), share in zip(TASKS, [1, 0.8, "100%", "75 %"]):
        page.put(int(number), content, result, share, "Thiếu kinh phí" if share in (0.8, "75 %") else None)
        if not isinstance(share, str):
            page.sheet.cell(page.row - 1, 4).number_format = "0%"


@book
def b16_plan_and_report_side_by_side(wb):
    plan = Page(wb, "Kế hoạch 2024")
    plan.put("KẾ HOẠCH TUYÊN TRUYỀN NĂM 2024").merge(1, 4)
    plan.put("STT", "Nội dung nhiệm vụ", "Thời gian", "Cơ quan thực hiện")
    for number, content, *_ in TASKS[:5]:
        plan.put(int(number), content, "Năm 2024", "Văn phòng UBND")
    page = Page(wb, "Kết quả")
    page.put(*SIX)
    for task in TASKS[:4]:
        page.put(*six(task))


@book
def b17_tasks_and_figures_in_one_sheet(wb):
    page = Page(wb, "Phụ lục")
    page.put("A. NHIỆM VỤ").merge(1, 6)
    page.put(*SIX)
    for task in TASKS[:2]:
        page.put(*six(task))
    page.skip(2).put("B. SỐ LIỆU TUYÊN TRUYỀN").merge(1, 6)
    page.put("STT", "Hình thức tuyên truyền", "ĐVT", "Số lượng", "Nhiệm vụ số", "Ghi chú")
    page.put(1, "Cổng TTĐT huyện", "tin, bài", 68, "1; 2")
    page.put(2, "Hội nghị, cuộc họp lồng ghép", "cuộc", 38, 2)
    page.put(None, "- Lượt người dự", "lượt người", 950, 2)
    page.put(None, "Tổng cộng", None, 1056)


@book
def b18_figures_by_months(wb):
    Page(wb, "NV").put("STT", "Nội dung nhiệm vụ", "Đánh giá").put(1, TASKS[2][1], "HT")
    page = Page(wb, "Số liệu")
    page.put("STT", "Nội dung", "ĐVT", "Tháng", *[None] * 11, "Cộng")
    for shift in (0, 1, 2, 15):
        page.merge(2, 1, shift=shift)
    page.merge(1, 12, shift=3)
    page.put(None, None, None, *range(1, 13))
    page.put("I", "TRUYỀN THANH").merge(1, 15, shift=1)
    page.put(1, "Phát thanh", "tin, bài", 3, 4, 3, 4, None, 5, 2, 4, 4, 4, 4, 4, 41)
    page.put("II", "NIÊM YẾT").merge(1, 15, shift=1)
    page.put(1, "TTHC ngành dọc", "TTHC", *[69] * 12, 69)
    page.put(None, "Trong đó:")
    page.put("-", "Cấp tỉnh", "TTHC", *[37] * 12, 37)
    page.put("-", "Cấp huyện", "TTHC", *[18] * 12, 18)
    page.put("-", "Cấp xã", "TTHC", *[14] * 12, 14)


@book
def b19_figures_by_quarters_as_typed(wb):
    Page(wb, "NV").put("STT", "Nội dung nhiệm vụ", "Đánh giá").put(1, TASKS[2][1], "HT").put(2, TASKS[6][1], "x")
    page = Page(wb, "SL")
    page.put("TT", "Hình thức", "Đơn vị tính", "Quý I", "Quý II", "Quý III", "Quý IV", "Lũy kế", "Cùng kỳ năm trước", "NV số", "Ghi chú")
    page.put(1, "Mạng xã hội (Fanpage, Zalo)", "tin, bài", "07", "1.250", "hơn 285", "-", "1.542", 900, "1", "số gần đúng")
    page.put(2, "Đối thoại với doanh nghiệp", "cuộc", 1, 1, 1, "…", 3, 4, "1, 2")
    page.put("2.1", "Trong đó: Chủ tịch đối thoại", "cuộc", None, 1, None, None, 1)
    page.put(3, "Băng rôn", "cái", "2/3", "3-4", -1, 2.5, None, None, "NV 2")


@book
def b20_pasted_from_word_cell_by_cell(wb):
    page = Page(wb, "Sheet1")
    page.put(*SIX)
    page.put(1, TASKS[0][1], TASKS[0][2], "x", None, "Link bài:")
    for shift in (0, 1, 2, 3, 4):
        page.merge(3, 1, shift=shift)
    page.put(None, None, None, None, None, SITE + "1706749827799")
    page.put(None, None, None, None, None, SITE + "1703841233197")
    page.put(2, TASKS[2][1], "· Cập nhật thường xuyên trên Cổng TTĐT huyện", "x")
    page.put(None, None, "· Thực hiện lồng ghép trong Hội nghị", None, None, "68 tin, bài")
    page.put(3, TASKS[7][1], TASKS[7][2], "x")


@book
def b21_targets_in_numbers(wb):
    page = Page(wb, "Chỉ tiêu")
    page.put("STT", "Nội dung nhiệm vụ", "Chỉ tiêu", "ĐVT", "Thực hiện", "Mẫu số", "Kết quả thực hiện", "Đơn vị đánh giá")
    page.put(1, "Đăng tải tin, bài", 60, "tin, bài", 68, None, "Đăng trên Cổng TTĐT", "Hoàn thành")
    page.put(2, "Công khai tình trạng giải quyết hồ sơ", "100%", "hồ sơ", 1250, 1250, None, "Hoàn thành")
    page.put(3, "Đăng tải bộ TTHC phục vụ DVCTT", 1, "TTHC", 0.98, None, None, "Chưa hoàn thành")
    for column in (3, 5):
        page.sheet.cell(page.row - 1, column).number_format = "0.0%"
    page.put(4, "Đối thoại, tọa đàm", "Hàng quý", "cuộc", 3, None, None, None)
    page.put(5, "Họp giao ban", "02 lần/tháng", "cuộc", "hơn 20", None, None, "x")
    page.put(6, "Tuyên truyền nội bộ", "Thường xuyên", None, "38 cuộc, 950 lượt người", None, None, "x")
    page.put(7, "Tổ chức cuộc thi", "ít nhất 1", "cuộc", 1, None, None, "x")


@book
def b22_ruler_and_repeated_headings(wb):
    page = Page(wb, "Phụ lục")
    page.put(*SIX).put("(1)", "(2)", "(3)", "(4)", "(5)", "(6)")
    for task in TASKS[:3]:
        page.put(*six(task))
    page.put(*SIX).put(1, 2, 3, 4, 5, 6)
    for task in TASKS[3:5]:
        page.put(*six(task))


@book
def b23_letterhead_and_period(wb):
    page = Page(wb, "BC", column=3, row=3)
    page.put("UBND XÃ VĨNH LINH", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").merge(1, 2).merge(1, 3, shift=3)
    page.put("PHÒNG VĂN HÓA - XÃ HỘI", None, None, "Độc lập - Tự do - Hạnh phúc").skip()
    page.put("PHỤ LỤC").merge(1, 6)
    page.put("KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2026").merge(1, 6)
    page.put("(Kèm theo Báo cáo số 45/BC-UBND ngày 16/3/2026 của UBND xã Vĩnh Linh)").merge(1, 6)
    page.put("(Số liệu từ ngày 15/12/2025 đến ngày 14/3/2026)").merge(1, 6)
    page.put("Thực hiện Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND xã").merge(1, 6).skip()
    page.put(*SIX)
    for task in TASKS[:2]:
        page.put(*six(task))


@book
def b24_outside_the_plan(wb):
    page = Page(wb, "Phụ lục")
    page.put(*SIX)
    page.put("A", "NHIỆM VỤ THEO KẾ HOẠCH")
    page.put("I", "Công tác chỉ đạo")
    page.put(*six(TASKS[0]))
    page.put("II", "Công tác tuyên truyền")
    page.put(*six(TASKS[2]))
    page.put("B", "NHIỆM VỤ PHÁT SINH NGOÀI KẾ HOẠCH")
    page.put(1, "Tuyên truyền sắp xếp đơn vị hành chính cấp xã", "10 tin, bài", "x")


@book
def b25_proofs_in_a_column_and_a_sheet(wb):
    page = Page(wb, "NV")
    page.put("STT", "Nội dung nhiệm vụ", "Kết quả thực hiện", "Đánh giá", "Tài liệu kiểm chứng", "Ghi chú")
    page.put(1, TASKS[0][1], TASKS[0][2], "x", SITE + "1706749827799", "Đúng hạn")
    page.put(2, TASKS[1][1], TASKS[1][2], "x", "Ảnh lưu tại Văn phòng UBND xã")
    proofs = Page(wb, "TLKC")
    proofs.put("STT", "Nhiệm vụ số", "Số, ký hiệu", "Link", "Ngày ban hành")
    proofs.put(1, 1, "29/KH-UBND", None, datetime.date(2024, 1, 31))
    proofs.put(2, "1; 2", "Tin về hội nghị CCHC", SITE + "1703841233197", "29/12/2023")
    proofs.put(3, 2, "Ảnh tủ tài liệu", "Bưu điện văn hóa xã", "tháng 5")


@book
def b26_two_reports_of_one_year(wb):
    for name, tasks in (("Quý I", TASKS[:2]), ("6 tháng", TASKS[:4])):
        page = Page(wb, name)
        page.put("Kết quả tuyên truyền CCHC " + name + " năm 2024").merge(1, 6)
        page.put(*SIX)
        for task in tasks:
            page.put(*six(task))


@book
def b27_headings_without_accents(wb):
    page = Page(wb, "phu luc")
    page.put("STT", "NOI DUNG NHIEM VU", "KET QUA THUC HIEN", "HOAN THANH", "CHUA HOAN THANH", "GHI CHU")
    for task in TASKS[:2]:
        page.put(*six(task))


@book
def b28_fields_of_work_beside(wb):
    page = Page(wb, "Phụ lục")
    page.put("Lĩnh vực", "Số thứ tự", "Nội dung", "Sản phẩm", "Kết quả thực hiện", "Trạng thái")
    for index, (number, content, result, *_) in enumerate(TASKS[:4]):
        field = ["Chỉ đạo, điều hành", None, "Tuyên truyền", None][index]
        page.put(field, None, content, "Kế hoạch" if index == 0 else None, result, "Đã hoàn thành" if index < 3 else "Đang triển khai")
        if field is not None:
            page.merge(2, 1)


@book
def b29_result_is_the_verdict(wb):
    page = Page(wb, "Đánh giá")
    page.put("TT", "Nội dung hoạt động", "Kết quả", "Ghi chú")
    for (number, content, _, _, note), verdict in zip(TASKS, ["Đạt", "Chưa đạt", "Đạt", "Không phát sinh"]):
        page.put(int(number), content, verdict, note)


@book
def b30_details_below_a_marked_task(wb):
    page = Page(wb, "Phụ lục")
    page.put(*SIX)
    page.put(1, "Tuyên truyền trên các phương tiện thông tin đại chúng", None, "x")
    page.put("-", "Cổng TTĐT huyện", "33 tin, bài")
    page.put("-", "Hệ thống truyền thanh", "16 tin, bài")
    page.put(2, TASKS[6][1], TASKS[6][2], "x")
    page.put(None, "+ Tuyên truyền về cuộc thi trên Fanpage")
    page.put(3, TASKS[7][1], TASKS[7][2], "x")


@book
def b31_facts_and_narrative(wb):
    page = Page(wb, "Thông tin chung", column=2, row=2)
    page.put("THÔNG TIN CHUNG").merge(1, 2)
    for label, value in (
        ("Cấp:", "Xã"), ("Tên đơn vị", "UBND xã Vĩnh Linh"), ("Năm", 2026), ("Kỳ báo cáo", "6 tháng"),
        ("Số liệu từ ngày", datetime.date(2025, 12, 15)), ("Đến ngày", datetime.date(2026, 6, 14)),
        ("Kế hoạch của đơn vị", "Kế hoạch số 12/KH-UBND ngày 20/01/2026"), ("Văn bản kèm theo", "Báo cáo số 99/BC-UBND"),
        ("Ngày văn bản", "16/6/2026"), ("Người lập biểu", "Nguyễn Văn A"),
    ):
        page.put(label, value)
    tasks = Page(wb, "Nhiệm vụ của xã")
    tasks.put(*SIX)
    for task in TASKS[:2]:
        tasks.put(*six(task))
    words = Page(wb, "Lời báo cáo")
    words.put("Lời báo cáo").put("- Cổng TTĐT huyện: 33 tin, bài.").skip().put("- Hệ thống truyền thanh: 16 tin, bài.")


@book
def b32_formulas_nobody_reckoned(wb):
    page = Page(wb, "Phụ lục")
    page.put(*SIX)
    for index, task in enumerate(TASKS[:3]):
        page.put("=ROW()-1", *six(task)[1:])
    page.put("=\"Tổng số: \"&COUNTA(B2:B4)")
    page.skip()
    page.put("STT", "Hình thức tuyên truyền", "ĐVT", "Số lượng", "Ghi chú")
    page.put(1, "Cổng TTĐT huyện", "tin, bài", "=30+38")
    page.put(2, "Băng rôn", "cái", 4)


@book
def b33_two_tables_side_by_side(wb):
    page = Page(wb, "Phụ lục")
    page.put(*SIX, None, "STT", "Hình thức", "ĐVT", "Số lượng")
    for task, row in zip(TASKS[:3], (("Cổng TTĐT", "tin, bài", 68), ("Băng rôn", "cái", 4), ("Xe loa", "cuộc", 2))):
        page.put(*six(task), None, int(task[0]), *row)


@book
def b34_words_where_days_should_be(wb):
    page = Page(wb, "Theo dõi")
    page.put("Mục", "Công việc", "Thời hạn", "Phụ trách", "Kết quả thực hiện", "Tình trạng", "Nguyên nhân chưa hoàn thành")
    for (number, content, result, *_), due, state in zip(
        TASKS, [datetime.date(2024, 6, 30), "Thường xuyên", "tháng 11/2024", "Năm 2024", "cuối năm"],
        ["Hoàn thành", "Không hoàn thành", "Đang thực hiện", "Chưa đến hạn", "gần xong"],
    ):
        page.put(int(number), content, due, "Văn phòng", result, state, "Thiếu kinh phí" if state == "Không hoàn thành" else None)


def main():
    os.makedirs(HERE, exist_ok=True)
    for name, make in BOOKS.items():
        wb = Workbook()
        wb.remove(wb.active)
        make(wb)
        wb.save(os.path.join(HERE, name + ".xlsx"))


if __name__ == "__main__":
    main()
