"""Reads what LibreOffice Writer made of the copied pieces and states what a reader who is not us sees.

Called by read-pasted.sh with the folder. Compares rows, cells and the header row's mark in both formats
with what the sample workbook says.
"""

import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

TABLES = {
    "Entsendung": [
        ["Gremium", "Nr.", "Mitglied", "Fraktion", "Vertretung", "Fraktion der Vertretung"],
        ["KoStAG", "1", "Frau Anna Wessendarp", "CDU", "N.N.", ""],
        ["KoStAG", "2", "Herr Bernd Lütkeman", "SPD", "Herr Jens Große Hüttmann", "SPD"],
        ["AG 0-6", "1", "Herr Jens Große Hüttmann", "SPD", "", ""],
        ["AG 6-18", "1", "N.N.", "", "", ""],
        ["AG 18-27", "1", "Frau Mira Sandkötter", "FDP", "", ""],
    ],
    "Sitzungen": [
        ["Gremium", "Nr.", "Wochentag", "Datum"],
        ["KoStAG", "3", "Donnerstag", "22.04.2021"],
        ["KoStAG", "4", "Mittwoch", "25.08.2021"],
        ["KoStAG", "5", "Donnerstag", "04.11.2021"],
    ],
}
TEXTS = {
    "Wortlaut": "KoStAG: 1. Frau Wessendarp 2. Herr Lütkeman (Vertretung Herr Große Hüttmann)",
    "Beschluss": "Zwei Mitglieder",
}


def clean(parts):
    return " ".join("".join(parts).replace("\u00a0", " ").split())


def word_tables(path):
    """Of a .docx: for each table its rows, how many of them are repeated, and how many cells are merged."""
    root = ElementTree.fromstring(zipfile.ZipFile(path).read("word/document.xml"))
    for table in root.iter(f"{WORD}tbl"):
        rows = list(table.iter(f"{WORD}tr"))
        cells = [[clean(cell.itertext()) for cell in row.iter(f"{WORD}tc")] for row in rows]
        heads = [row.find(f"{WORD}trPr/{WORD}tblHeader") is not None for row in rows]
        merged = len(list(table.iter(f"{WORD}gridSpan"))) + len(list(table.iter(f"{WORD}vMerge")))
        yield cells, heads, merged


def open_tables(path):
    """The same of an .odt."""
    root = ElementTree.fromstring(zipfile.ZipFile(path).read("content.xml"))
    for table in root.iter(f"{TABLE}table"):
        head = [row for rows in table.iter(f"{TABLE}table-header-rows") for row in rows]
        rows = list(table.iter(f"{TABLE}table-row"))
        cells = [[clean(cell.itertext()) for cell in row.iter(f"{TABLE}table-cell")] for row in rows]
        merged = len(list(table.iter(f"{TABLE}covered-table-cell")))
        yield cells, [row in head for row in rows], merged


def paragraphs(path):
    root = ElementTree.fromstring(zipfile.ZipFile(path).read("content.xml"))
    return [clean(paragraph.itertext()) for paragraph in root.iter(f"{TEXT}p")]


def check_table(name, cells, heads, merged, expected):
    assert heads == [True] + [False] * (len(heads) - 1), f"{name}: Kopfzeilen {heads}"
    assert merged == 0, f"{name}: {merged} verbundene Zellen"
    assert cells == expected, f"{name}: {cells}"


def main(folder):
    for shell in ("Seite", "Excel"):
        for piece, expected in TABLES.items():
            for read, suffix in ((word_tables, "docx"), (open_tables, "odt")):
                path = folder / f"{shell}-{piece}.{suffix}"
                tables = list(read(path))
                assert len(tables) == 1, f"{path.name}: {len(tables)} Tabellen"
                check_table(path.name, *tables[0], expected)
        for piece, words in TEXTS.items():
            path = folder / f"{shell}-{piece}.odt"
            assert not list(open_tables(path)), f"{path.name}: eine Tabelle"
            assert any(words in paragraph for paragraph in paragraphs(path)), path.name
        for piece in (*TABLES, *TEXTS):
            printed = (folder / f"{shell}-{piece}.txt").read_text(encoding="utf-8")
            assert printed.count("\f") == 1, f"{shell}-{piece}: nicht eine Seite"
        print(f"LibreOffice Writer, eingefügt aus {shell}: 2 Tabellen, 2 Texte, je eine Seite")


main(Path(sys.argv[1]))
