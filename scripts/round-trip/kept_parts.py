"""What must not have been touched lies as it lay: the same bytes, in the same order."""

from package import key_of


def lost_parts(before, after, touchable, droppable):
    """Sentences about entries of `before` that are gone, moved or not what they were."""
    losses = []
    order = {entry.filename: place for place, entry in enumerate(after.entries)}
    places = [order.get(entry.filename) for entry in before.entries]
    found = [place for place in places if place is not None]
    if found != sorted(found):
        losses.append("the order of the entries has changed")
    if found != list(range(len(found))):
        losses.append("new entries stand before old ones")
    for entry, place in zip(before.entries, places):
        if place is None and key_of(entry.filename) in droppable:
            continue
        if place is None:
            losses.append(f"{entry.filename} is gone")
        else:
            losses += changed(before, after, entry, after.entries[place], touchable)
    return losses


def changed(before, after, entry, now, touchable):
    known = ("date_time", "external_attr", "internal_attr", "comment", "create_system")
    losses = [f"{entry.filename}: {name} differs" for name in known if getattr(entry, name) != getattr(now, name)]
    if key_of(entry.filename) in touchable:
        return losses
    if (entry.CRC, entry.compress_type, entry.compress_size) != (now.CRC, now.compress_type, now.compress_size):
        losses.append(f"{entry.filename}: packed anew")
    if before.archive.read(entry) != after.archive.read(now):
        losses.append(f"{entry.filename}: other bytes")
    return losses
