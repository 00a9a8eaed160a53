"""Validates parts against the published schemas of ECMA-376, from a folder of them: single files or split ones."""

import re
from pathlib import Path

from lxml import etree

from package import local, parse

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
STRICT = [(b"http://purl.oclc.org/ooxml/spreadsheetml/main", MAIN.encode()),
          (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
           b"http://schemas.openxmlformats.org/officeDocument/2006/relationships")]


class Schemas:
    """Schemas by the namespace that they are for. Where there are none for Strict, those for Transitional do."""

    def __init__(self, folder):
        files = {}
        for file in sorted(Path(folder).rglob("*.xsd")):
            namespace = etree.parse(str(file)).getroot().get("targetNamespace")
            files.setdefault(namespace, []).append(file)
        self.files = files
        self.made = {}

    def errors(self, data):
        """What a part breaks; nothing where there is no schema for it."""
        root = understood(parse(data))
        namespace = etree.QName(root).namespace
        if namespace not in self.files:
            data = etree.tostring(root)
            for strict, transitional in STRICT:
                data = data.replace(strict, transitional)
            root = parse(data)
            namespace = etree.QName(root).namespace
        if namespace not in self.files:
            return []
        schema = self.schema(namespace)
        schema.validate(root)
        return [re.sub(r"\{[^}]*\}", "", error.message) for error in schema.error_log]

    def schema(self, namespace):
        if namespace not in self.made:
            files = [file for file in self.files[namespace] if not re.match(r"(dml|vml|pml|wml)", file.name)]
            includes = "".join(f'<xsd:include schemaLocation="{file.resolve().as_uri()}"/>' for file in files)
            whole = f'<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="{namespace}">{includes}</xsd:schema>'
            self.made[namespace] = etree.XMLSchema(etree.fromstring(whole))
        return self.made[namespace]


def understood(root):
    """The part as a reader sees it who knows nothing but the standard (ECMA-376 part 3)."""
    ignorable = {node.nsmap.get(prefix) for node in root.iter() if isinstance(node.tag, str)
                 for prefix in node.get(f"{COMPATIBILITY}Ignorable", "").split()}
    for node in [node for node in root.iter() if isinstance(node.tag, str)]:
        for name in [name for name in node.attrib if etree.QName(name).namespace in ignorable or COMPATIBILITY in name]:
            del node.attrib[name]
        if etree.QName(node).namespace in ignorable and node.getparent() is not None:
            node.getparent().remove(node)
        elif node.tag == f"{COMPATIBILITY}AlternateContent" and node.getparent() is not None:
            fallback(node)
    return root


def fallback(node):
    parent, place = node.getparent(), node.getparent().index(node)
    content = [child for each in node if local(each) == "Fallback" for child in each]
    parent.remove(node)
    for number, child in enumerate(content):
        parent.insert(place + number, child)
