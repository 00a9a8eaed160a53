# openpyxl_peer.py FILE RESULT ANSWERS: reads and writes row by row, without holding the workbook.
import json
import sys

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell

from judge import judge, report_rows

file, result, answers = sys.argv[1:]
source = load_workbook(file, read_only=True)
target = Workbook(write_only=True)
copy = target.create_sheet("Mitglieder")


def members():
    rows = source["Mitglieder"].iter_rows(values_only=True)
    copy.append(next(rows))
    for row in rows:
        cells = list(row)
        for column in (9, 10):
            cell = WriteOnlyCell(copy, row[column])
            cell.number_format = "DD.MM.YYYY"
            cells[column] = cell
        copy.append(cells)
        yield row[0], row[1], row[4], row[5], row[7], row[9], row[10]


bodies = source["Gremien"].iter_rows(min_row=2, values_only=True)
found = judge(members(), [(row[0], row[2], row[3], row[5]) for row in bodies])
report = target.create_sheet("Prüfbericht")
for row in report_rows(found):
    report.append(row)
target.save(result)
with open(answers, "w") as output:
    json.dump(found, output)
