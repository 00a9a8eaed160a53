"""A workbook's package as a reader who is not us sees it: parts, content types, relationships, sheets."""

import posixpath
import re
import zipfile
from urllib.parse import unquote

from lxml import etree

CONTENT_TYPES = "[Content_Types].xml"
OFFICE = re.compile(r"http://(schemas\.openxmlformats\.org/officeDocument/2006|purl\.oclc\.org/ooxml/officeDocument)/relationships")


def parse(data):
    """The tree of a part, comments and instructions kept; raises XMLSyntaxError for what is not well-formed."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(data, parser)


def local(node):
    """The name without namespace; "" of comments and instructions."""
    return etree.QName(node).localname if isinstance(node.tag, str) else ""


def named(root, name):
    return [node for node in root.iter() if local(node) == name]


def relation_id(node):
    """r:id in either spelling."""
    return next((value for name, value in node.attrib.items() if re.match(r"\{.*/relationships\}id$", name)), "")


class Package:
    """Part names are keys in lower case with forward slashes, as the format compares them."""

    def __init__(self, path):
        self.archive = zipfile.ZipFile(path)
        self.entries = [entry for entry in self.archive.infolist() if not entry.is_dir()]
        self.by_key = {key_of(entry.filename): entry for entry in self.entries}

    def __contains__(self, part):
        return key_of(part) in self.by_key

    def read(self, part):
        return self.archive.read(self.by_key[key_of(part)])

    def tree(self, part):
        return parse(self.read(part))

    def relationships(self, part):
        """Id, kind and target of every relationship of a part; "" is the package itself."""
        listing = relationships_part(part)
        if listing not in self:
            return []
        return [(link.get("Id"), OFFICE.sub("", link.get("Type", "")).strip("/"), self.target(part, link))
                for link in named(self.tree(listing), "Relationship")]

    def target(self, part, link):
        """The key of a part; None where the target is outside of the package."""
        if link.get("TargetMode") == "External":
            return None
        written = link.get("Target", "").replace("\\", "/").split("#")[0]
        joined = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), written))
        key = key_of(joined)
        return key if key in self.by_key else key_of(unquote(joined))

    def linked(self, part, kind):
        return [target for _, type_, target in self.relationships(part) if type_ == kind and target]

    @property
    def workbook(self):
        return self.linked("", "officeDocument")[0]

    def sheets(self):
        """Name and part of every sheet in the order of the tabs; the part is None where there is none."""
        targets = {id_: target for id_, _, target in self.relationships(self.workbook)}
        return [(sheet.get("name"), targets.get(relation_id(sheet)))
                for sheet in named(self.tree(self.workbook), "sheet")]

    def own_parts(self):
        """Parts of sheets that bear our mark, and of their tables."""
        sheets = self.sheets()
        marks = [name for name in named(self.tree(self.workbook), "definedName")
                 if name.get("name") == "_entsendung" and name.get("localSheetId")]
        own = [sheets[int(mark.get("localSheetId"))][1] for mark in marks]
        return own + [table for sheet in own for table in self.linked(sheet, "table")]


def relationships_part(part):
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def key_of(name):
    return name.replace("\\", "/").lstrip("/").lower()
