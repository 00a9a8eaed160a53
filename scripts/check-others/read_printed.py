"""Compares the pages that a workbook was printed on with what must stand on them.

Called by read-printed.sh with the PDF and the list that print-workbooks.ts made of the workbook's sheets.
"""

import json
import re
import subprocess
import sys
from xml.etree import ElementTree

A4 = {"portrait": (595, 842), "landscape": (842, 595)}
# A page's title or heading and its header row, broken into lines.
TOP_LINES = 12
SMALLEST_LETTERS = 10
# Sizes are told in whole pixels: at three to the point, the most that there is.
ZOOM = 3


def run(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def sizes(pdf):
    """Width and height of every page in points, rounded."""
    told = run("pdfinfo", "-f", "1", "-l", "9999", pdf)
    found = re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+)", told, re.M)
    return [(round(float(width)), round(float(height))) for width, height in found]


def smallest_letters(pdf):
    """The size of the smallest letters of every page, in points."""
    told = run("pdftohtml", "-xml", "-i", "-stdout", "-zoom", str(ZOOM), pdf)
    # What it prints beside the document are remarks on links.
    tree = ElementTree.fromstring(told[told.index("<?xml"):])
    fonts, smallest = {}, []
    for page in tree.iter("page"):
        fonts |= {font.get("id"): int(font.get("size")) / ZOOM for font in page.iter("fontspec")}
        smallest.append(min((fonts[text.get("font")] for text in page.iter("text")), default=99))
    return smallest


def lines(text):
    return [line for line in text.splitlines() if line.strip()]


def stands(words, text):
    """Whether all words stand in a text; one that is broken within begins there at least."""
    return [word for word in words if word not in text and word[: len(word) // 2] not in text]


def parts(pages, sheets):
    """The numbers of the first page of every sheet, in their order."""
    starts, page = [], 0
    for sheet in sheets:
        while page < len(pages) and stands(sheet["beginning"], "\n".join(lines(pages[page])[:TOP_LINES])):
            page += 1
        starts.append(page)
        page += 1
    return starts


def faults(sheet, first, last, pages, size, letters):
    told = []
    text = "\n".join(pages[first:last])
    missing = stands(sheet["words"], text)
    if missing:
        told.append(f"es fehlt: {' '.join(missing[:9])}")
    seen = False
    for number in range(first, last):
        where = f"Seite {number + 1}"
        if size[number] != A4[sheet["orientation"]]:
            told.append(f"{where}: {size[number]} statt A4 {sheet['orientation']}")
        if letters[number] < SMALLEST_LETTERS:
            told.append(f"{where}: Schrift von {letters[number]} Punkt")
        top = "\n".join(lines(pages[number])[:TOP_LINES])
        if seen and stands(sheet["headings"], top):
            told.append(f"{where}: Kopfzeile nicht wiederholt")
        seen = seen or not stands(sheet["headings"], pages[number])
        footer = re.sub(r"\s+", " ", lines(pages[number])[-1]).strip()
        if footer != f"{sheet['footer']} Seite {number + 1} von {len(pages)}".strip():
            told.append(f"{where}: Fußzeile „{footer}“")
    if not seen:
        told.append("keine Kopfzeile")
    return told


def main(pdf, facts, name):
    with open(facts, encoding="utf-8") as file:
        sheets = json.load(file)
    pages = run("pdftotext", "-layout", pdf, "-").split("\f")[:-1]
    size, letters = sizes(pdf), smallest_letters(pdf)
    starts = parts(pages, sheets)
    counts, failed = [], False
    for sheet, first, last in zip(sheets, starts, [*starts[1:], len(pages)]):
        told = faults(sheet, first, last, pages, size, letters) if first < last else ["nicht gedruckt"]
        failed = failed or bool(told)
        for fault in told:
            print(f"LibreOffice, {name}, {sheet['name']}: {fault}", file=sys.stderr)
        counts.append(f"{sheet['name']} {last - first}")
    print(f"LibreOffice, {name}: gedruckt, Seiten: {', '.join(counts)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
