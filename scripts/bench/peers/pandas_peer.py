# pandas_peer.py FILE RESULT ANSWERS: whole tables in memory, read and written by openpyxl.
import json
import sys

import pandas

from judge import judge, report_rows

file, result, answers = sys.argv[1:]
sheets = pandas.read_excel(file, sheet_name=["Mitglieder", "Gremien"])
members = sheets["Mitglieder"]
bodies = sheets["Gremien"]


def plain(table, columns):
    chosen = table[columns].astype(object)
    return chosen.where(chosen.notna(), None).itertuples(index=False, name=None)


rows = plain(members, ["Gremium", "Funktion", "Vorname", "Name", "Vertretung für", "von", "bis"])
rules = plain(bodies, ["Gremium", "Sitze", "Vertretung", "Keine Entsendung"])
found = judge(rows, rules)
heading, *lines = report_rows(found)
with pandas.ExcelWriter(result, engine="openpyxl") as writer:
    members.to_excel(writer, sheet_name="Mitglieder", index=False)
    pandas.DataFrame(lines, columns=heading).to_excel(writer, sheet_name="Prüfbericht", index=False)
with open(answers, "w") as output:
    json.dump(found, output)
