# countifs.py prepare FILE RESULT: adds what staff would type, eight rules as formulas.
# countifs.py answers FILE ANSWERS: what the formulas say, once a program has calculated them.
import json
import sys

from openpyxl import load_workbook

DAY = "DATE(2026,3,2)"
BODY_CODES = ("seat-vacant", "seat-surplus")
ROW_CODES = (
    "seat-twice deputy-missing deputy-self deputy-is-member deputy-orphan term-reversed".split()
)


def row_formulas(row, last, bodies):
    def column(letter):
        return f"Mitglieder!${letter}$2:${letter}${last}"

    def rule(letter):
        return f"Gremien!${letter}$2:${letter}${bodies}"

    def here(letter):
        return f"Mitglieder!{letter}{row}"

    names, turned = f"$A$2:$A${last}", f"$B$2:$B${last}"
    body = f"{column('A')},{here('A')}"
    is_seated = f'AND({here("E")}<>"",OR({here("B")}="Mitglied",{here("B")}="Vorsitz"))'
    has_seats = f'COUNTIFS({rule("A")},{here("A")},{rule("C")},">0")>0'
    has_deputies = (
        f'COUNTIFS({rule("A")},{here("A")},{rule("C")},">0",{rule("D")},"persönlich",{rule("F")},"")>0'
    )
    above = (
        f'Mitglieder!$A$2:$A{row},{here("A")},Mitglieder!$B$2:$B{row},"Mitglied",'
        f'$A$2:$A{row},A{row},Mitglieder!$J$2:$J{row},{here("J")}'
    )
    target = f'AND({here("B")}="Stellv. Mitglied",{here("H")}<>"")'
    is_self = f'OR({here("H")}=A{row},{here("H")}=B{row})'
    seats_of = "+".join(
        f'COUNTIFS({body},{column("B")},"{role}",{names},A{row})' for role in ("Mitglied", "Vorsitz")
    )
    named = "+".join(
        f'COUNTIFS({body},{column("B")},"{role}",{spelled},{here("H")})'
        for role in ("Mitglied", "Vorsitz")
        for spelled in (names, turned)
    )
    deputies = "+".join(f'COUNTIFS({body},{column("H")},{spelled}{row})' for spelled in "AB")
    return (
        f'={here("E")}&" "&{here("F")}',
        f'={here("F")}&", "&{here("E")}',
        f'=IF(AND({here("B")}="Mitglied",{here("E")}<>"",{has_seats}),IF(COUNTIFS({above})>1,1,0),0)',
        f"=IF(AND({is_seated},{has_deputies}),IF({deputies}=0,1,0),0)",
        f"=IF(AND({target},{is_self}),1,0)",
        f"=IF(AND({target},NOT({is_self})),IF({seats_of}>0,1,0),0)",
        f"=IF({target},IF({named}=0,1,0),0)",
        f'=IF(AND(ISNUMBER({here("J")}),ISNUMBER({here("K")})),IF({here("K")}<{here("J")},1,0),0)',
    )


def body_formulas(row, last):
    def column(letter):
        return f"Mitglieder!$" + f"{letter}$2:${letter}${last}"

    counts = "+".join(
        f'COUNTIFS({column("A")},Gremien!A{row},{column("B")},"{role}",{column("E")},"?*",'
        f'{column("J")},"<="&{DAY},{column("K")},{end},Regeln!$C$2:$C${last},0)'
        for role in ("Mitglied", "Vorsitz")
        for end in (f'">="&{DAY}', '""')
    )
    told = f"Gremien!C{row}>0"
    return (
        f'=IF(AND({told},Gremien!F{row}=""),IF({counts}<Gremien!C{row},1,0),0)',
        f"=IF({told},IF({counts}>Gremien!C{row},1,0),0)",
    )


def prepare(file, result):
    workbook = load_workbook(file)
    last, bodies = workbook["Mitglieder"].max_row, workbook["Gremien"].max_row
    rules, seats = workbook.create_sheet("Regeln"), workbook.create_sheet("Sitze")
    rules.append(("Name", "Name, Vorname", *ROW_CODES))
    for row in range(2, last + 1):
        rules.append(row_formulas(row, last, bodies))
    seats.append(BODY_CODES)
    for row in range(2, bodies + 1):
        seats.append(body_formulas(row, last))
    workbook.save(result)


def answers(file, output):
    workbook = load_workbook(file, read_only=True, data_only=True)
    found = {code: [] for code in (*BODY_CODES, *ROW_CODES)}
    for number, row in enumerate(workbook["Regeln"].iter_rows(min_row=2, values_only=True), 2):
        for code, value in zip(ROW_CODES, row[2:]):
            if value == 1:
                found[code].append(number)
    names = [row[0] for row in workbook["Gremien"].iter_rows(min_row=2, values_only=True)]
    for name, row in zip(names, workbook["Sitze"].iter_rows(min_row=2, values_only=True)):
        for code, value in zip(BODY_CODES, row):
            if value == 1:
                found[code].append(name)
    with open(output, "w") as file:
        json.dump(found, file)


if __name__ == "__main__":
    {"prepare": prepare, "answers": answers}[sys.argv[1]](*sys.argv[2:])
