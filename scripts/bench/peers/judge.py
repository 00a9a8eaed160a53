"""Judges eight rules over rows of Python values, as one would write it: dictionaries by name."""
from collections import defaultdict
from datetime import datetime

AS_OF = datetime(2026, 3, 2)
EARLIEST, LATEST = datetime(1900, 1, 1), datetime(2999, 12, 31)
SEATED = ("Mitglied", "Vorsitz")
DEPUTY = "Stellv. Mitglied"
CODES = (
    "seat-vacant seat-surplus seat-twice deputy-missing "
    "deputy-self deputy-is-member deputy-orphan term-reversed"
).split()


def overlap(one, other):
    return one[0] <= other[1] and other[0] <= one[1]


def term_of(start, end):
    return (
        start if isinstance(start, datetime) else EARLIEST,
        end if isinstance(end, datetime) else LATEST,
    )


def judge(members, bodies):
    """`members`: Gremium, Funktion, Vorname, Name, Vertretung für, von, bis; `bodies`: Gremium, Sitze,
    Vertretung, Keine Entsendung. Rows count from 2, as in the sheet."""
    found = {code: [] for code in CODES}
    rules = {name: (seats, mode, declined) for name, seats, mode, declined in bodies}
    seated, deputies, present = defaultdict(list), defaultdict(list), defaultdict(set)
    rows = []
    for number, (body, role, given, family, target, start, end) in enumerate(members, 2):
        term = term_of(start, end)
        if term[1] < term[0]:
            found["term-reversed"].append(number)
        name = f"{given} {family}" if given else None
        if target and ", " in target:
            target = " ".join(reversed(target.split(", ")))
        rows.append((number, body, role, name, target, term))
        if role in SEATED and name:
            seated[body, name].append((number, role, term))
            if term[0] <= AS_OF <= term[1]:
                present[body].add(name)
        elif role == DEPUTY and target:
            deputies[body, target].append(term)
    for number, body, role, name, target, term in rows:
        if role == DEPUTY and target:
            if name == target:
                found["deputy-self"].append(number)
            elif any(overlap(term, seat[2]) for seat in seated.get((body, name), ())):
                found["deputy-is-member"].append(number)
            if (body, target) not in seated:
                found["deputy-orphan"].append(number)
        elif role in SEATED and name:
            seats, mode, declined = rules.get(body, (None, None, None))
            if not seats:
                continue
            if role == "Mitglied" and any(
                seat[0] < number and seat[1] == role and overlap(term, seat[2])
                for seat in seated[body, name]
            ):
                found["seat-twice"].append(number)
            if mode == "persönlich" and not declined and term[1] >= AS_OF:
                named = deputies.get((body, name), ())
                if not any(each[1] < each[0] or overlap(term, each) for each in named):
                    found["deputy-missing"].append(number)
    for body, (seats, _, declined) in rules.items():
        if not seats:
            continue
        if len(present[body]) < seats and not declined:
            found["seat-vacant"].append(body)
        if len(present[body]) > seats:
            found["seat-surplus"].append(body)
    return found


def report_rows(found):
    yield "Code", "Fundstelle"
    for code, places in found.items():
        for place in places:
            yield code, place if isinstance(place, str) else f"Mitglieder!F{place}"
