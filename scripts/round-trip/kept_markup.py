"""What stood in a part that had to be touched stands in it still: a comparison of trees that allows additions only."""

from lxml import etree

from package import local

STYLE_LISTS = {"numFmts": "numFmt", "fonts": "font", "fills": "fill", "borders": "border",
               "cellStyleXfs": "xf", "cellXfs": "xf", "cellStyles": "cellStyle"}
# By the name of the parent: which children may be new.
ADDED = {"Types": {"Override", "Default"}, "Relationships": {"Relationship"}, "workbook": {"definedNames", "calcPr"},
         "sheets": {"sheet"}, "definedNames": {"definedName"}, "styleSheet": set(STYLE_LISTS)}
ADDED |= {parent: {child} for parent, child in STYLE_LISTS.items()}
# Indices count from the front: what is new stands behind all that was there.
BEHIND = {"sheets", *STYLE_LISTS}


def lost_markup(before, after):
    """Sentences about what of a tree is missing, moved or changed in the other."""
    losses = []
    if outside(before) != outside(after):
        losses.append("comments or instructions around the root differ")
    compare(before, after, local(before), losses)
    return losses


def outside(root):
    document = root.getroottree()
    around = [*reversed(list(root.itersiblings(preceding=True))), *root.itersiblings()]
    declared = document.docinfo.standalone, document.docinfo.xml_version
    return [declared, *(etree.tostring(node, with_tail=False) for node in around)]


def compare(before, after, path, losses):
    if (before.tag, before.prefix) != (after.tag, after.prefix):
        losses.append(f"{path}: another element stands there")
        return
    if not before.nsmap.items() <= after.nsmap.items():
        losses.append(f"{path}: namespaces differ")
    if attributes(before) != attributes(after):
        losses.append(f"{path}: attributes differ: {attributes(before)} -> {attributes(after)}")
    compare_content(before, after, path, losses)


def attributes(node):
    """In their order; a list may count what was added to it, and a workbook be calculated anew on opening."""
    counted = local(node) in STYLE_LISTS
    calculated = ("fullCalcOnLoad", "1") if local(node) == "calcPr" else None
    every = [(name, "" if counted and name == "count" else value) for name, value in node.attrib.items()]
    return [attribute for attribute in every if attribute != calculated]


def compare_content(before, after, path, losses):
    """Texts count together with what stands around additions, which bring none of their own."""
    kept, extra = without_additions(before, after)
    if len(kept) < len(before):
        gone = next((old for old, now in zip(before, kept) if not alike(old, now)), before[len(kept)])
        losses.append(f"{path}: <{local(gone) or gone.text}> is gone")
        return
    losses.extend(f"{path}: <{local(node)}> is new" for node in extra
                  if local(node) not in ADDED.get(local(before), set()))
    if local(before) in BEHIND and extra and list(after).index(extra[0]) < len(before):
        losses.append(f"{path}: something new stands before something old")
    if texts(before, list(before)) != texts(after, kept):
        losses.append(f"{path}: text differs")
    for old, now in zip(before, kept):
        compare(old, now, f"{path}/{local(old)}", losses)


def without_additions(before, after):
    """The children that answer to those of before, one by one, and the others."""
    kept, extra, waiting = [], [], list(before)
    for child in after:
        if waiting and (alike(waiting[0], child) or local(child) not in ADDED.get(local(before), set())):
            kept.append(child)
            waiting.pop(0)
        else:
            extra.append(child)
    return kept, extra


def alike(one, other):
    """Is it this element, before anybody looks into it?"""
    return one.tag == other.tag and attributes(one) == attributes(other)


def texts(node, kept):
    """The text before each of these children and behind the last."""
    pieces = [node.text or ""]
    for child in node:
        if child in kept:
            pieces.append("")
        pieces[-1] += child.tail or ""
    return pieces
