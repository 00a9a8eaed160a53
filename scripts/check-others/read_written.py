"""Reads completed workbooks with openpyxl and states what a reader who is not us sees in them."""
import datetime
import sys
from pathlib import Path

import openpyxl

EXPECTED = {
    "Entsendung": ["Gremium", "Nr.", "Mitglied", "Fraktion", "Vertretung",
                   "Fraktion der Vertretung", "Hinweis"],
    "Sitzungsplan": ["Nr.", "Gremium", "Wochentag", "Datum", "Uhrzeit", "Ort", "Format",
                     "Einladung bis", "Status", "Bemerkung"],
    "Prüfbericht": ["Schwere", "Code", "Befund", "Gremium", "Person", "Fundstelle", "Abhilfe",
                    "Quelle"],
}


def main_table(sheet):
    """The last table from the top: the one with the sheet's purpose."""
    return max(sheet.tables.values(), key=lambda table: int(sheet[table.ref][0][0].row))


def check(workbook, name, headings):
    sheet = workbook[name]
    cells = sheet[main_table(sheet).ref]
    assert [cell.value for cell in cells[0]] == headings, f"{name}: Überschriften"
    assert not sheet.merged_cells.ranges, f"{name}: verbundene Zellen"
    assert sheet.freeze_panes, f"{name}: nichts fixiert"
    assert sheet.print_title_rows, f"{name}: keine Wiederholungszeile"
    assert sheet.page_setup.paperSize == 9 or str(sheet.page_setup.paperSize) == "9", name
    assert sheet.page_setup.fitToHeight == 0 and sheet.sheet_properties.pageSetUpPr.fitToPage, name
    return cells


def main(path):
    workbook = openpyxl.load_workbook(path)
    found = {name: check(workbook, name, headings) for name, headings in EXPECTED.items()}
    seats = [(row[0].value, row[1].value, row[2].value) for row in found["Entsendung"][1:]]
    assert len(seats) == 5 and seats[0] == ("KoStAG", 1, "Frau Anna Wessendarp"), seats
    days = [row[3].value for row in found["Sitzungsplan"][1:]]
    assert len(days) == 3 and all(isinstance(day, datetime.datetime) for day in days), days
    links = [row[5].hyperlink for row in found["Prüfbericht"][1:]]
    assert links and all(link is not None and "!" in link.location for link in links), links
    names = [name for sheet in workbook for name in sheet.tables]
    assert len(names) == len(set(names)), names
    counts = f"{len(names)} Tabellen, {len(seats)} Sitze, {len(days)} echte Daten, {len(links)} Sprünge"
    print(f"openpyxl, {Path(path).name}: {counts}")


for argument in sys.argv[1:]:
    main(argument)
