"""Makes workbooks with openpyxl, each with a membership list: make_openpyxl.py TARGET [WORKBOOK-WITH-MACROS...]"""

import datetime
import sys
from pathlib import Path

import openpyxl
from openpyxl.chart import BarChart, PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import ColorScaleRule, FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

HEADINGS = ["Gremium", "Funktion", "Name", "Fraktion", "von"]
MEMBERS = [
    ["KoStAG", "Mitglied", "Frau Anna Wessendarp", "CDU", datetime.date(2021, 2, 17)],
    ["KoStAG", "Mitglied", "Herr Bernd Olfen", "SPD", datetime.date(2021, 2, 17)],
    ["AG 6-18", "Mitglied", "Frau Heide Kortmöller", "GRÜNE", datetime.date(2021, 2, 17)],
]


SCALE = ColorScaleRule(start_type="min", start_color="FFAAAA", end_type="max", end_color="AAFFAA")


def add_list(workbook, name="Mitglieder"):
    sheet = workbook.create_sheet(name)
    for row in [HEADINGS, *MEMBERS]:
        sheet.append(row)
    return sheet


def decorated(sheet):
    """Whatever openpyxl can put around a list."""
    table = Table(displayName="Entsendung", ref="A1:E4")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
    sheet.add_table(table)
    sheet["C2"].comment = Comment("Bitte prüfen", "Ida Muster")
    sheet["C3"].hyperlink = "https://example.org/"
    offered = DataValidation(type="list", formula1='"Mitglied,Gast"')
    offered.add("B2:B4")
    sheet.add_data_validation(offered)
    sheet.conditional_formatting.add("D2:D4", FormulaRule(formula=['$D2="CDU"'], font=Font(bold=True)))
    sheet.conditional_formatting.add("E2:E4", SCALE)
    sheet["A1"].fill = PatternFill("solid", fgColor="FFDDDDDD")
    sheet.print_title_rows, sheet.print_area, sheet.freeze_panes = "1:1", "A1:E20", "A2"
    sheet.oddFooter.center.text = "Seite &P von &N"
    sheet.column_dimensions.group("F", "H", hidden=True)
    sheet.merge_cells("A6:C6")
    sheet["A6"] = "Stand der Liste"


def charted(workbook, sheet):
    numbers = workbook.create_sheet("Zahlen")
    for row in [["Fraktion", "Sitze"], ["CDU", 28], ["SPD", 13], ["GRÜNE", 10]]:
        numbers.append(row)
    numbers["B6"] = "=SUM(B2:B4)"
    for kind, place in [(BarChart, "D2"), (PieChart, "D20")]:
        chart = kind()
        chart.add_data(Reference(numbers, min_col=2, min_row=1, max_row=4), titles_from_data=True)
        numbers.add_chart(chart, place)
    chart = BarChart()
    chart.add_data(Reference(numbers, min_col=2, min_row=1, max_row=4), titles_from_data=True)
    workbook.create_chartsheet("Diagramm", 0).add_chart(chart)
    workbook.create_sheet("versteckt").sheet_state = "veryHidden"
    sheet.sheet_properties.tabColor = "1072BA"


def named(workbook):
    everywhere = DefinedName("Bericht", attr_text="Mitglieder!$A$1:$E$4")
    local = DefinedName("Sitzungsplan", attr_text="Mitglieder!$C$2", localSheetId=1)
    for name in [everywhere, local]:
        try:
            workbook.defined_names.append(name)
        except AttributeError:  # since openpyxl 3.1
            workbook.defined_names[name.name] = name


def full(epoch=None):
    workbook = openpyxl.Workbook()
    if epoch:
        workbook.epoch = epoch
    workbook.remove(workbook.active)
    sheet = add_list(workbook)
    decorated(sheet)
    charted(workbook, sheet)
    named(workbook)
    return workbook


def main(target, with_macros):
    full().save(target / "openpyxl-full.xlsx")
    full(CALENDAR_MAC_1904).save(target / "openpyxl-1904.xlsx")
    streamed = openpyxl.Workbook(write_only=True)
    add_list(streamed)
    streamed.save(target / "openpyxl-streamed.xlsx")
    template = full()
    template.template = True
    template.save(target / "openpyxl-template.xltx")
    for path in with_macros:
        workbook = openpyxl.load_workbook(path, keep_vba=True)
        add_list(workbook, "Mitglieder der Gremien")
        workbook.save(target / f"openpyxl-macros-{path.stem[-20:]}.xlsm")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(argument) for argument in sys.argv[2:]])
