"""Counts what LibreOffice and openpyxl open before and after a write, and whether marks and the kept text survive.

Called by check-others.sh with the two folders and the folder of LibreOffice's results.
"""

import re
import sys
import warnings
import zipfile
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "round-trip"))
from opened import load

MARK = "_entsendung"
KINDS = {'"delegation"', '"schedule"', '"report"'}
KEPT = re.compile(r"_entsendung_\d+")


def names(path):
    """The defined names, from the file itself; None where there is no file."""
    if not path.exists():
        return None
    archive = zipfile.ZipFile(path)
    part = next(part for part in archive.namelist() if re.search(r"workbook\d*\.xml$", part, re.I))
    root = ElementTree.fromstring(archive.read(part))
    return [element for element in root.iter() if element.tag.endswith("}definedName")]


def marks(found):
    """The kinds that sheets are marked with."""
    return {name.text for name in found if name.get("name") == MARK and name.get("localSheetId")}


def kept(found):
    """The parts of the kept text, by name."""
    ours = [name for name in found if KEPT.fullmatch(name.get("name")) and not name.get("localSheetId")]
    return {name.get("name"): name.text for name in ours}


def save_again(workbook, target):
    """Saves with openpyxl, which cannot save all that it can load."""
    target.unlink(missing_ok=True)
    try:
        workbook.save(target)
    except Exception:
        target.unlink(missing_ok=True)
    return target


def main(before, after, work):
    warnings.simplefilter("ignore")
    counts = dict.fromkeys(["pdf before", "pdf after", "openpyxl before", "openpyxl after"], 0)
    counts |= {"marks kept by LibreOffice": 0, "marks kept by openpyxl": 0}
    counts |= {"text kept by LibreOffice": 0, "text kept by openpyxl": 0, "lost": 0}
    for path in sorted(after.glob("*.xl[st][xm]")):
        losses = []
        opened = [(work / f"pdf-{when}" / f"{path.stem}.pdf").exists() for when in ("before", "after")]
        workbook = load(path)
        loaded = [load(before / path.name) is not None, workbook is not None]
        for name, value in zip(counts, [*opened, *loaded]):
            counts[name] += value
        if opened == [True, False]:
            losses.append("LibreOffice no longer opens it")
        if loaded == [True, False]:
            losses.append("openpyxl no longer opens it")
        text = kept(names(path))
        if not text:
            losses.append("no text is kept in it")
        resaved = {"LibreOffice": names(work / "resaved-by-libreoffice" / f"{path.stem}.xlsx")}
        if workbook is not None:
            resaved["openpyxl"] = names(save_again(workbook, work / "resaved.xlsx"))
        for program, found in resaved.items():
            if found is None:
                continue
            for what, survives in (("marks", marks(found) == KINDS), ("text", kept(found) == text)):
                counts[f"{what} kept by {program}"] += survives
                if not survives:
                    losses.append(f"{what} lost by {program}")
        counts["lost"] += len(losses)
        if losses:
            print(f"{path.name}\t{'; '.join(losses)}")
    print("; ".join(f"{name}: {count}" for name, count in counts.items()))
    return 1 if counts["lost"] else 0


if __name__ == "__main__":
    sys.exit(main(*(Path(argument) for argument in sys.argv[1:4])))
