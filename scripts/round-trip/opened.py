"""What openpyxl sees: whether it opens a workbook, and which values stand in the sheets of before."""

import openpyxl


def load(path):
    """The workbook, or None where openpyxl refuses it or, as with Strict ones, sees no sheet."""
    try:
        workbook = openpyxl.load_workbook(path)
    except Exception:
        return None
    return workbook if workbook.sheetnames else None


def values_of(path):
    """By sheet of before: what its cells hold, as texts; None where openpyxl does not open the workbook."""
    workbook = load(path)
    return workbook and {sheet.title: values(sheet) for sheet in workbook.worksheets if not is_own(sheet)}


def values(sheet):
    return {cell.coordinate: str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None}


def other_values(before, after, edits):
    """Sentences about cells of the sheets of before that hold something else and were not to."""
    for title, cells in before.items():
        now = after.get(title)
        if now is None:
            yield f"sheet {title} is gone"
            continue
        allowed = edits.get("cells", []) if edits.get("sheet") == title else []
        differing = {cell for cell, value in {*cells.items()} ^ {*now.items()}} - {*allowed}
        yield from (f"{title}!{cell}: {cells.get(cell)} -> {now.get(cell)}" for cell in sorted(differing))


def is_own(sheet):
    """openpyxl keeps names of a single sheet with the workbook until 3.0, and with the sheet from 3.1 on."""
    names = getattr(sheet, "defined_names", None)
    if names is not None:
        return "_entsendung" in names
    place = sheet.parent.sheetnames.index(sheet.title)
    return any(name.name == "_entsendung" and name.localSheetId == place
               for name in sheet.parent.defined_names.definedName)
