"""Writes corpus files with openpyxl into the folder named on the command line."""

import datetime
import sys
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.styles import Alignment, Border, Font, GradientFill, PatternFill, Protection, Side
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableFormula, TableStyleInfo

OUT = Path(sys.argv[1])
HEADINGS = ["STT", "Nội dung nhiệm vụ", "Chỉ tiêu", "Thực hiện", "Tỷ lệ", "Hoàn thành"]
TASKS = [("Tuyên truyền trên Cổng", 10, 8), ("Truyền thanh cơ sở", 4, 4), (" Hội nghị\nquán triệt ", 2, 3)]


def full():
    book = Workbook()
    tasks = book.active
    tasks.title = "Nhiệm vụ"
    fill_tasks(tasks)
    dress(tasks)
    guide(tasks)
    set_page(tasks)
    fill_figures(book.create_sheet("Số liệu"))
    lists = book.create_sheet("Danh mục")
    for row in (["Danh mục"], ["Bài viết"], ["Tin, bài"]):
        lists.append(row)
    lists.sheet_state = "hidden"
    book.create_sheet("Rất ẩn").sheet_state = "veryHidden"
    add_names(book)
    return book


def fill_tasks(sheet):
    sheet["A1"] = "PHỤ LỤC KẾT QUẢ"
    sheet.merge_cells("A1:F1")
    sheet.append([])
    sheet.append(HEADINGS)
    for number, (name, target, done) in enumerate(TASKS, 1):
        sheet.append([number, name, target, done, "=NhiemVu[[#This Row],[Thực hiện]]/NhiemVu[[#This Row],[Chỉ tiêu]]", "x"])
    sheet.append(["Tổng", None, "=SUBTOTAL(109,NhiemVu[Chỉ tiêu])", "=SUM(D4:D6)"])
    table = Table(displayName="NhiemVu", ref="A3:F7", totalsRowCount=1)
    table._initialise_columns()
    for column, heading in zip(table.tableColumns, HEADINGS):
        column.name = heading
    table.tableColumns[4].calculatedColumnFormula = TableFormula(
        attr_text="NhiemVu[[#This Row],[Thực hiện]]/NhiemVu[[#This Row],[Chỉ tiêu]]"
    )
    table.tableColumns[2].totalsRowFunction = "sum"
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
    sheet.add_table(table)


def dress(sheet):
    thin, double = Side(style="thin"), Side(style="double", color="FF00B050")
    for row in sheet["A3:F7"]:
        for cell in row:
            cell.font = Font(name="Times New Roman", size=12)
            cell.border = Border(left=thin, right=thin, top=thin, bottom=double)
            cell.alignment = Alignment(wrap_text=True, vertical="top", indent=1)
    sheet["A1"].font = Font(name="Times New Roman", size=14, bold=True, color="FF1F3864")
    sheet["A1"].alignment = Alignment(horizontal="center", text_rotation=0)
    sheet["H1"].fill = GradientFill(stop=("FFFFFF", "4472C4"))
    sheet["H2"].fill = PatternFill("lightUp", fgColor="FFFFC000")
    sheet["H3"].protection = Protection(locked=False)
    for name in ("E4", "E5", "E6"):
        sheet[name].number_format = '0.0"%"'
    for letter, width in zip("ABCDEF", (5.6, 42.5, 11, 11, 11, 12)):
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions.group("I", "K", outline_level=1, hidden=True)
    sheet.row_dimensions.group(10, 12, outline_level=1, hidden=True)
    sheet.row_dimensions[1].height = 30
    sheet.freeze_panes = "C4"
    sheet.sheet_properties.tabColor = "FFFF0000"


def guide(sheet):
    choices = DataValidation(type="list", formula1='"x,chưa"', allow_blank=True, errorStyle="warning")
    choices.promptTitle, choices.prompt, choices.error = "Hoàn thành", "Chọn x", "Nên chọn"
    choices.add("F4:F6")
    lists = DataValidation(type="list", formula1="'Danh mục'!$A$2:$A$3")
    lists.add("G4:G6")
    whole = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0")
    whole.add("C4:D6")
    for validation in (choices, lists, whole):
        sheet.add_data_validation(validation)
    red = PatternFill(bgColor="FFFFC7CE")
    rules = sheet.conditional_formatting
    rules.add("D4:D6", CellIsRule(operator="lessThan", formula=["$C4"], fill=red, stopIfTrue=True))
    rules.add("D4:D6", ColorScaleRule(start_type="min", start_color="F8696B", end_type="max", end_color="63BE7B"))
    rules.add("E4:E6", DataBarRule(start_type="min", end_type="max", color="FF638EC6"))
    rules.add("C4:C6", IconSetRule("3Arrows", "percent", [0, 33, 67]))
    rules.add("B4:B6", FormulaRule(formula=['$F4="x"'], font=Font(bold=True)))
    sheet["B4"].hyperlink = "https://quangtri.gov.vn/cchc?a=1&b=2"
    sheet["B5"].hyperlink = Hyperlink(ref="B5", location="'Số liệu'!A1", tooltip="Số liệu")
    sheet["D4"].comment = Comment("Kiểm tra lại", "Nguyễn Văn A")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=4, min_row=3, max_row=6), titles_from_data=True)
    sheet.add_chart(chart, "H14")


def set_page(sheet):
    setup = sheet.page_setup
    setup.paperSize, setup.orientation, setup.fitToHeight = 9, "landscape", 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_area, sheet.print_title_rows = "A1:F12", "3:3"
    sheet.oddHeader.left.text, sheet.oddHeader.center.text = "DỰ THẢO", "&P"
    sheet.firstFooter.center.text, sheet.evenFooter.right.text = "&D", "Trang &P"
    sheet.HeaderFooter.differentFirst = sheet.HeaderFooter.differentOddEven = True
    sheet.row_breaks.append(Break(id=8))
    sheet.protection.sheet, sheet.protection.formatCells = True, False
    sheet.protection.set_password("cchc")


def fill_figures(sheet):
    sheet.append([1, 0.1, -2.5e-3, 1e300, True, False, "chữ", "  hai  ô ", "_x000D_", "=A1+B1"])
    sheet.append([datetime.date(2026, 11, 15), datetime.datetime(2026, 11, 15, 8, 30), datetime.time(8, 30)])
    sheet.append(["#N/A", "#DIV/0!", '=IF(A1>0,"có","")', "= không phải công thức".replace("= ", "'= ")])
    sheet["A5"] = "=SUM(A1:B1*2)"
    sheet.formula_attributes["A5"] = {"t": "array", "ref": "A5"}
    sheet["A8"].number_format = '[$-42A]dddd, dd" tháng "mm'
    sheet["BZ20"] = "góc"


def add_names(book):
    defined = book.defined_names
    for name in (
        DefinedName("Nam", attr_text="2026"),
        DefinedName("TenXa", attr_text='"Vĩnh Linh & Hồ Xá"'),
        DefinedName("An", attr_text="'Danh mục'!$A$2:$A$3", hidden=True),
        DefinedName("Noi", attr_text="'Nhiệm vụ'!$A$1"),
        DefinedName("Noi", attr_text="'Số liệu'!$B$1", localSheetId=1),
    ):
        defined.append(name)


def date1904():
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append([datetime.date(2026, 11, 15), "ngày", 3])
    book.active["XFD9"] = "góc"
    return book


def streamed(source, target):
    """The same parts as a program writes them that cannot go back: sizes follow the data."""
    with zipfile.ZipFile(source) as parts, target.open("wb") as file:
        with zipfile.ZipFile(OneWay(file), "w", zipfile.ZIP_DEFLATED) as out:
            for name in parts.namelist():
                stored = zipfile.ZIP_STORED if name.endswith(".rels") else zipfile.ZIP_DEFLATED
                info = zipfile.ZipInfo(name, (2026, 11, 21, 8, 0, 0))
                info.compress_type = stored
                out.writestr(info, parts.read(name))


class OneWay:
    def __init__(self, file):
        self.write, self.flush = file.write, file.flush


full().save(OUT / "openpyxl-full.xlsx")
date1904().save(OUT / "openpyxl-date1904.xlsx")
streamed(OUT / "openpyxl-full.xlsx", OUT / "openpyxl-streamed.xlsx")
