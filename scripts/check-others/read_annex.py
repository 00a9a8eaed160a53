"""Reads Word files with python-docx and states what a reader who is not us sees in them."""
import sys
from pathlib import Path

import docx
from docx.oxml.ns import qn

HEADINGS = ["Entsendung", "Besetzung im Wortlaut", "Beschlussvorschlag"]


def check_table(table):
    """A style of the file, one header row that is repeated, alternative text, nothing merged."""
    assert table.style.name == "Tabelle Anlage", table.style.name
    repeated = [row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None
                for row in table.rows]
    assert repeated == [True] + [False] * (len(repeated) - 1), repeated
    properties = table._tbl.tblPr
    for name in ("w:tblCaption", "w:tblDescription"):
        assert properties.find(qn(name)).get(qn("w:val")), name
    cells = table._tbl.iter(qn("w:gridSpan"), qn("w:vMerge"))
    assert not list(cells), "verbundene Zellen"


def main(path):
    document = docx.Document(path)
    outline = [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs
               if paragraph.style.name.startswith("Heading")]
    assert outline[0][0] == "Heading 1" and outline[0][1].startswith("Anlage"), outline
    assert [text for _, text in outline[1:4]] == HEADINGS, outline
    assert {name for name, _ in outline[1:]} == {"Heading 2"}, outline
    properties = document.core_properties
    assert properties.title == outline[0][1] and properties.language == "de-DE", properties.title
    assert properties.author == "Entsendung" and not properties.last_modified_by, properties.author
    section = document.sections[0]
    assert {round(section.page_width.mm), round(section.page_height.mm)} == {210, 297}
    assert "Stand 17.02.2021" in section.footer.paragraphs[0].text
    for table in document.tables:
        check_table(table)
    rows = sum(len(table.rows) for table in document.tables)
    print(f"python-docx, {Path(path).name}: {len(outline)} Überschriften, "
          f"{len(document.tables)} Tabellen, {rows} Zeilen")


for argument in sys.argv[1:]:
    main(argument)
