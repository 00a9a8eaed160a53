"""Of a changed sheet nothing but the named cells is another: neither a value nor a byte."""

import re

from package import local, named


def strayed(before, after, cells):
    """Sentences about what differs beside the named cells."""
    if not all(cut(before, cell)[1] for cell in cells):
        return []  # They go by their place and say no address.
    losses = [f"{cell} was not changed" for cell in cells if cut(before, cell)[1] == cut(after, cell)[1]]
    for cell in cells:
        before, after = cut(before, cell)[0], cut(after, cell)[0]
    before, after = (without_frame(text) for text in (before, after))
    if before != after:
        losses.append(f"bytes beside {', '.join(cells)} differ: {first_difference(before, after)}")
    return losses


def without_frame(text):
    """The sheet may say that it fills more than before, and what is written is UTF-8 whatever was there."""
    text = re.sub(r"(<\?xml[^>]*encoding=)[\"'][^\"']*[\"']", r"\1", text)
    return re.sub(r"<(?:[\w.-]+:)?dimension\s[^>]*>", "", text)


def cut(text, cell):
    """The part without a cell, and that cell."""
    begin = re.search(rf"<(?:[\w.-]+:)?c\s[^>]*?\br\s*=\s*[\"']{cell}[\"'][^>]*>", text)
    if begin is None:
        return text, None
    end = begin.end()
    if not begin[0].endswith("/>"):
        end = re.compile(r"</(?:[\w.-]+:)?c\s*>").search(text, end).end()
    return text[: begin.start()] + text[end:], text[begin.start(): end]


def first_difference(one, other):
    at = next((at for at, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return f"{one[max(0, at - 40): at + 60]!r} -> {other[max(0, at - 40): at + 60]!r}"


def other_cells(before, after, cells):
    """Sentences about cells that differ although nobody named them; rows and cells may be new."""
    known = {cell.get("r"): cell for cell in named(after, "c")}
    for cell in named(before, "c"):
        address = cell.get("r")
        if address in cells or address is None:
            continue
        now = known.get(address)
        if now is None or shape(now) != shape(cell):
            yield f"{address} differs"


def shape(node):
    return (node.tag, dict(node.attrib), node.text or "", [shape(child) for child in node if local(child)])


def decoded(data):
    """The text of a part, by its byte order mark or as UTF-8."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    if data[:2] in (b"<\0", b"\0<"):
        return data.decode("utf-16-le" if data[:1] == b"<" else "utf-16-be")
    return data.decode("utf-8-sig", "replace")
