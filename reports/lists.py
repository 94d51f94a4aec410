"""Price lists that others keep against the vendor: all that differs in a period is one item, with how much agrees."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from reports.items import Group, Row, Telling
from reports.ranking import may_lead, worth
from reports.reading import Desk
from reports.wording import cited, count, difference, numbered, on_page, priced, teller
from reports.words import words
from storage.records import Conflict, Record, Tolerances

Pair = tuple[Conflict, Record, Record]
"""A conflict with the clearest telling of each side, the one that stood first before the other."""


def is_list(record: Record) -> bool:
    """Whether a record stands on a price list that somebody else keeps, not on the vendor's page or in an article."""
    return record.figure.metric == "price" and record.state and not record.own_word


def between(one: Record, other: Record) -> tuple[str, str]:
    """Return the two sources of a difference, whichever told its price first: all that they differ in is one item."""
    first, second = sorted((one.source, other.source))
    return first, second


def table(pairs: Sequence[Pair], keys: Sequence[str], desk: Desk) -> Group:
    """Return the differences between two sources as one item, the largest in per cent first.

    What a list of others tells is worth a look at the list, and never leads a digest.

    Args:
        pairs: the conflicts, at least one, with the clearest record of each side.
        keys: what is written down as told for each of them.
        desk: what a digest asks of the store.
    """
    base = next((k.source for _, *both in pairs for k in both if k.own_word), pairs[0][1].source)
    turned = [(c, a, b) if a.source == base else (c, b, a) for c, a, b in pairs]
    ordered = sorted(zip(turned, keys, strict=True), key=lambda pair: (-_apart(*pair[0][1:]), pair[0][0].number))
    (first, one, other), _ = ordered[0]
    listed = is_list(one) or is_list(other)
    rows = tuple(
        Row(
            key,
            c.number,
            (_named(a, b), numbered(a), numbered(b), difference(a.figure, b.figure)),
            f"figurewatch conflicts settle {c.number} --for {a.number}",
        )
        for (c, a, b), key in ordered
    )
    against = "its own page" if one.own_word else teller(one)
    columns = ("own page", "list") if one.own_word else ("one", "other")
    notes = [_agreement(one, other, len(rows), desk) if listed else "", _look(pairs)]
    return Group(
        "disputed",
        first.subject,
        f"{first.subject}: {count(len(rows), 'price')} {on_page(other)} {_differ(len(rows))} from {against}",
        ("Price", *columns, "By"),
        (
            Telling(one.number, columns[0], cited(one, desk.year), one.url),
            Telling(other.number, columns[1], cited(other, desk.year), other.url),
        ),
        rows,
        "; ".join(note for note in notes if note),
        worth=max(
            worth("disputed", "price", [left, right], desk.config.watch, sides=(left.figure, right.figure))
            for _, left, right in turned
        ),
        leads=not listed and may_lead("disputed", [record for _, left, right in turned for record in (left, right)]),
        holding="what its own page shows" if one.own_word else "",
    )


def _named(left: Record, right: Record) -> str:
    """Name the price as its vendor does, where the vendor tells it."""
    return priced((left if left.own_word else right).figure)


def _differ(number: int) -> str:
    return "differs" if number == 1 else "differ"


def _apart(left: Record, right: Record) -> Decimal:
    """Return how far two prices are apart as a share of the first; what has no share comes first."""
    one, other = left.figure.low, right.figure.low
    if not one or other is None or left.figure.currency != right.figure.currency:
        return Decimal("Infinity")
    return abs(other / one - 1)


def _look(pairs: Sequence[Pair]) -> str:
    causes = {conflict.cause for conflict, _, _ in pairs}
    return str(words("looks").get(causes.pop() or "", "")) if len(causes) == 1 else ""


# --- how much agrees ---


def _agreement(one: Record, other: Record, told: int, desk: Desk) -> str:
    """Say how many of the prices that both sources tell now agree, and how many more differ than are told of."""
    mine, theirs = _current(one, desk), _current(other, desk)
    both = mine.keys() & theirs.keys()
    agree = sum(_alike(mine[series], theirs[series], desk.config.tolerances) for series in both)
    more = len(both) - agree - told
    said = f"{agree or 'none'} of the {count(len(both), 'price')} that both tell {'agree' if agree > 1 else 'agrees'}"
    return f"{said}, {more} more {_differ(more)} as before" if more > 0 else said


def _current(like: Record, desk: Desk) -> dict[str, list[Record]]:
    """Return what a source tells now of a company's prices, by series: its latest tellings of each."""
    found: dict[str, list[Record]] = defaultdict(list)
    for record in desk.store.records(subject=like.figure.subject, metric="price", source=like.source):
        if record.figure.tense == "current" and record.left is None and record.arrived < desk.until:
            found[record.series].append(record)
    return found


def _alike(mine: Iterable[Record], theirs: Iterable[Record], tolerances: Tolerances) -> bool:
    return any(same_price(a, b, tolerances) for a in mine for b in theirs)


def same_price(a: Record, b: Record, tolerances: Tolerances) -> bool:
    """Whether two sums are one price; a whole number stands for a price just below it ($15 and $14.99)."""
    one, other = a.figure.low, b.figure.low
    if one is None or other is None or a.figure.currency != b.figure.currency:
        return False
    whole = one == one.to_integral_value() or other == other.to_integral_value()
    return one == other or (whole and abs(one - other) <= max(one, other) * tolerances.whole_price)
