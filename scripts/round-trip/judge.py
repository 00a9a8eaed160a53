"""Judges copies that write-copies.ts made of workbooks, knowing nothing of what made them.

  judge.py FOLDER COPIES [SCHEMAS]
Prints a line for every loss and a table of counts; exit status 1 on any loss.
"""

import json
import sys
import warnings
import zipfile
from collections import Counter
from pathlib import Path

from amended import decoded, other_cells, strayed
from kept_markup import lost_markup
from kept_parts import lost_parts
from opened import other_values, values_of
from package import CONTENT_TYPES, Package, key_of, local, named, relationships_part
from schemas import Schemas
from sound import unsound

STEPS = ["written", "rewritten", "completed", "amended", "extended"]
# Sheets of ours from one writing to the next are no losses; what they leave behind would be.
GROWING = ["xf", "font", "fill", "border", "numFmt", "Relationship", "Override", "Default", "sheet", "definedName"]


def judge(before, after, step, note, schemas):
    own = own_parts(before)
    touchable = touched_parts(before) | own
    edits = note.get(step, {})
    sheet = dict(before.sheets()).get(edits.get("sheet"))
    if sheet:
        touchable.add(sheet)
    yield from lost_parts(before, after, touchable, own)
    for part in sorted((touchable - own) & before.by_key.keys()):
        if before.read(part) == after.read(part):
            continue
        if part == sheet:
            yield from amended_losses(before, after, part, step, edits["cells"])
        else:
            trees = (foreign_tree(package, part) for package in (before, after))
            yield from (f"{part}: {loss}" for loss in lost_markup(*trees))
    yield from fresh(unsound(before), unsound(after))
    if schemas:
        yield from schema_losses(before, after, touchable, schemas)


def judged(path, copy, step, note, schemas):
    """Sentences about losses; None for a workbook that came in a state in which it cannot be judged."""
    try:
        return list(judge(Package(path), Package(copy), step, note, schemas))
    except Exception as error:
        return [f"cannot be judged: {error!r}"] if is_judgeable(path) else None


def is_judgeable(path):
    try:
        return unsound(Package(path)) is not None
    except Exception:
        return False


def touched_parts(before):
    workbook = before.workbook
    return {key_of(CONTENT_TYPES), workbook, relationships_part(workbook), *before.linked(workbook, "styles")}


def own_parts(package):
    """Parts of sheets that somebody has written with the product before, and their relationships."""
    parts = package.own_parts()
    return {*parts, *(relationships_part(part) for part in parts)}


def foreign_tree(package, part):
    """Names of our own sheets come and go with them."""
    root = package.tree(part)
    places = {str(place) for place, (_, sheet) in enumerate(package.sheets()) if sheet in package.own_parts()}
    for name in named(root, "definedName"):
        if name.get("localSheetId") in places or name.get("name", "").startswith("_entsendung"):
            name.getparent().remove(name)
    return root


def amended_losses(before, after, part, step, cells):
    if step == "amended":
        yield from strayed(decoded(before.read(part)), decoded(after.read(part)), cells)
    yield from other_cells(before.tree(part), after.tree(part), cells)


def fresh(before, after):
    """What is to be said now and was not to be said before."""
    return list((Counter(after) - Counter(before)).elements())


def schema_losses(before, after, touchable, schemas):
    for part in sorted(touchable | own_parts(after)):
        if part not in after:
            continue
        known = schemas.errors(before.read(part)) if part in before else []
        yield from (f"{part}: {error}" for error in fresh(known, schemas.errors(after.read(part))))


def lists_modules(path):
    """openpyxl drops sheets that have no part, and then takes the names of single sheets for those of others."""
    try:
        return any(part is None for _, part in Package(path).sheets())
    except Exception:
        return False


def opened_losses(before, after, edits):
    return ["openpyxl no longer opens it"] if after is None else other_values(before, after, edits)


def unwarned(path, note):
    parts = zipfile.ZipFile(path).namelist()
    is_signed = any("_xmlsignatures/" in part or "digital-signature/" in part for part in parts)
    return ["the signature breaks, and nobody says so"] if is_signed and not note.get("warnings") else []


def grown(copies, name):
    """What has more entries after the second writing than after the first, which wrote no fewer sheets."""
    sizes = [sizes_of(Package(copies / step / name)) for step in ("written", "rewritten")]
    return [f"rewritten: {what} grew" for what in GROWING if sizes[1][what] > sizes[0][what] + allowance(what)]


def allowance(what):
    """The second document has cells of a role that the first had not: one style, and what it is made of."""
    return 1 if what in ("xf", "font", "fill") else 0


def sizes_of(package):
    parts = [part for part in touched_parts(package) if part in package]
    return Counter(local(node) for part in parts for node in package.tree(part).iter())


def main(folder, copies, schemas):
    counts = Counter()
    notes = json.loads((copies / "copies.json").read_text())
    for name, note in notes.items():
        losses = list(note.get("losses", []))
        if "refused" in note:
            counts["refused"] += 1
            print(f"{name}\trefused: {note['refused']}")
            counts["lost"] += note["refused"].startswith("ERROR")
            continue
        counts["files"] += 1
        path, unjudged = folder / name, counts["not judged"]
        values = None if lists_modules(path) else values_of(path)
        counts["opened by openpyxl"] += values is not None
        for step in STEPS:
            copy = copies / step / name
            if not copy.exists():
                continue
            found = judged(path, copy, step, note, schemas)
            if found is None:
                counts["not judged"] += 1
                continue
            if values is not None:
                found += opened_losses(values, values_of(copy), note.get(step, {}))
            counts[step] += 1
            counts[f"{step} without loss"] += not found
            losses += [f"{step}: {loss}" for loss in found]
        losses += grown(copies, name) if counts["not judged"] == unjudged else []
        losses += unwarned(path, note)
        counts["warned"] += bool(note.get("warnings"))
        counts["lost"] += bool(losses)
        for loss in losses:
            print(f"{name}\t{loss}")
    print("; ".join(f"{name}: {count}" for name, count in counts.items()))
    return 1 if counts["lost"] else 0


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    given = [Path(argument) for argument in sys.argv[1:]]
    sys.exit(main(given[0], given[1], Schemas(given[2]) if len(given) > 2 else None))
