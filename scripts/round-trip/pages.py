"""Compares printed pages as pictures: pages.py WORKBOOKS BEFORE AFTER WORK, called by pages.sh with folders of PDFs."""

import re
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

RESOLUTION = "60"
# Pages per document that are looked at: lists of thousands of rows go on like that.
MOST = "30"
# A footer may tell how many pages there are, and ours are more: so much of a page may be other ink.
NEARLY = 0.002


def pictures(pdf, work):
    """The pages as bytes of grey, in their order; none where the file was not printed."""
    for old in work.glob("page-*.pgm"):
        old.unlink()
    if pdf.exists():
        command = ["pdftoppm", "-gray", "-r", RESOLUTION, "-l", MOST, str(pdf), str(work / "page")]
        subprocess.run(command, check=False, capture_output=True)
    return [page.read_bytes() for page in sorted(work.glob("page-*.pgm"), key=number)]


def number(page):
    return int(page.stem.split("-")[1])


def difference(one, other):
    """The part of the page that is not the same; 1 for pages of different size."""
    if len(one) != len(other):
        return 1
    if one == other:
        return 0
    return sum(abs(a - b) > 40 for a, b in zip(one, other)) / len(one)


def is_blank(page):
    return set(page[20:]) == {255}


def verdict(old, new):
    if len(old) == 1 and is_blank(old[0]):
        return "empty"  # Of a workbook without any content LibreOffice prints a page, beside ours it does not.
    worst = max((difference(a, b) for a, b in zip(old, new)), default=0)
    if len(new) < len(old) or worst > NEARLY:
        return "others"
    return "nearly the same" if worst > 0 else "the same"


def excuse(workbook):
    """Why pages differ whoever prints them: formulas of the moment, or no font, for which programs take their own."""
    archive = zipfile.ZipFile(workbook)
    texts = {name: archive.read(name) for name in archive.namelist() if name.lower().endswith(".xml")}
    if any(re.search(rb"<(\w+:)?f[ >][^<]*\b(RAND|RANDBETWEEN|NOW|TODAY)\(", text) for text in texts.values()):
        return "formulas of the moment"
    fonts = [text for name, text in texts.items() if name.lower().endswith("styles.xml")]
    return None if any(re.search(rb"<(\w+:)?font[ >/]", text) for text in fonts) else "without a font"


def main(workbooks, before, after, work):
    counts = Counter()
    for pdf in sorted(before.glob("*.pdf")):
        old, new = pictures(pdf, work), pictures(after / pdf.name, work)
        kind = verdict(old, new)
        if kind == "others":
            kind = excuse(next(workbooks.glob(f"{glob_text(pdf.stem)}.xl*"))) or kind
        counts.update({"files": 1, "pages": len(old), kind: 1})
        if kind != "the same":
            print(f"{pdf.stem}\tpages: {kind}, {len(old)} -> {len(new)}")
    print("; ".join(f"{name}: {count}" for name, count in counts.items()))
    return 1 if counts["others"] else 0


def glob_text(name):
    return re.sub(r"([\[*?])", r"[\1]", name)


if __name__ == "__main__":
    sys.exit(main(*(Path(argument) for argument in sys.argv[1:5])))
