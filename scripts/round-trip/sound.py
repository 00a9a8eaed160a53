"""What makes a package whole: names, numbers and references that programs go by."""

import re
from collections import Counter

from lxml import etree

from package import CONTENT_TYPES, key_of, local, named, relation_id

REFERENCES = {"numFmtId": None, "fontId": "fonts", "fillId": "fills", "borderId": "borders", "xfId": "cellStyleXfs"}


def unsound(package):
    """Sentences about everything that does not fit; a workbook may have come with some of them."""
    return [*untyped(package), *dangling(package), *sheet_list(package), *names(package), *tables(package),
            *styles(package)]


def untyped(package):
    types = package.tree(CONTENT_TYPES)
    defaults = [node.get("Extension", "").lower() for node in named(types, "Default")]
    overrides = [key_of(node.get("PartName", "")) for node in named(types, "Override")]
    for name, count in [*Counter(defaults).items(), *Counter(overrides).items()]:
        if count > 1:
            yield f"content type of {name} told twice"
    yield from (f"content type of {name}, which is not there" for name in overrides if name not in package)
    for key in package.by_key:
        if key != key_of(CONTENT_TYPES) and key not in overrides and key.rsplit(".")[-1] not in defaults:
            yield f"{key} has no content type"


def dangling(package):
    for key in package.by_key:
        if not key.endswith(".rels"):
            continue
        source = re.sub(r"(^|/)_rels/(.*)\.rels$", r"\1\2", key)
        try:
            links = package.relationships(source)
        except etree.XMLSyntaxError:
            yield f"{key} is not well-formed"
            continue
        yield from (f"{key}: id {id_} twice" for id_, count in Counter(link[0] for link in links).items() if count > 1)
        yield from (f"{key}: {id_} leads to {target}" for id_, _, target in links
                    if target is not None and target not in package)


def sheet_list(package):
    sheets = named(package.tree(package.workbook), "sheet")
    ids = {link[0] for link in package.relationships(package.workbook)}
    for name, value in [("name", str.lower), ("sheetId", int)]:
        counts = Counter(value(sheet.get(name)) for sheet in sheets)
        yield from (f"sheet {name} {what} twice" for what, count in counts.items() if count > 1)
    for sheet in sheets:
        name = sheet.get("name")
        if len(name) > 31 or re.search(r"[\\/*?:\[\]]", name):
            yield f"no name for a sheet: {name}"
        if relation_id(sheet) not in ids:
            yield f"sheet {name} without a part"


def names(package):
    root = package.tree(package.workbook)
    count = len(named(root, "sheet"))
    defined = [(name.get("name", "").lower(), name.get("localSheetId")) for name in named(root, "definedName")]
    yield from (f"name {name} twice" for name, times in Counter(defined).items() if times > 1)
    yield from (f"name {name} of no sheet" for name, sheet in defined if sheet is not None and int(sheet) >= count)
    for view in named(root, "workbookView"):
        if int(view.get("activeTab", 0)) >= count or int(view.get("firstSheet", 0)) >= count:
            yield "the view shows no sheet"


def tables(package):
    roots = [package.tree(part) for _, sheet in package.sheets() if sheet in package.by_key
             for part in package.linked(sheet, "table") if part in package]
    for what in ("id", "displayName"):
        counts = Counter((root.get(what) or "").lower() for root in roots)
        yield from (f"table {what} {value} twice" for value, times in counts.items() if times > 1)
    defined = {name.get("name", "").lower() for name in named(package.tree(package.workbook), "definedName")}
    yield from (f"a table and a name are called {name}" for name in
                ((root.get("displayName") or "").lower() for root in roots) if name in defined)


def styles(package):
    parts = [part for part in package.linked(package.workbook, "styles") if part in package]
    if not parts:
        return
    root = package.tree(parts[0])
    lists = {local(node): sum(1 for child in node if local(child)) for node in root if local(node)}
    for node in root:
        if node.get("count") is not None and local(node) in lists and int(node.get("count")) != lists[local(node)]:
            yield f"{local(node)} count wrong"
    for xf in (xf for name in ("cellStyleXfs", "cellXfs") for each in named(root, name) for xf in each):
        for reference, target in REFERENCES.items():
            if target and local(xf) and int(xf.get(reference, 0)) >= max(1, lists.get(target, 0)):
                yield f"a style points at no entry of {target}"
    formats = Counter(node.get("numFmtId") for each in root if local(each) == "numFmts" for node in each if local(node))
    yield from (f"number format {id_} twice" for id_, times in formats.items() if times > 1)
    yield from own_cells(package, lists.get("cellXfs", 0))


def own_cells(package, count):
    for part in package.own_parts():
        root = package.tree(part)
        if any(int(cell.get("s", 0)) >= count for cell in named(root, "c")):
            yield f"{part}: a cell points at no style"
        yield from headings(root, part, package)


def headings(root, part, package):
    """The header cells of a table say what its columns are called."""
    texts = {cell.get("r"): "".join(cell.itertext()) for cell in named(root, "c")}
    for table in (package.tree(each) for each in package.linked(part, "table")):
        column, row = re.match(r"([A-Z]+)(\d+):", table.get("ref")).groups()
        first = texts.get(f"{column}{row}")
        told = named(table, "tableColumn")[0].get("name")
        if first is None or first.replace("\n", "_x000a_") != told:
            yield f"{part}: table {table.get('displayName')} begins with {told}, its cells with {first}"
