"""The price list that stands on a day: per product and condition the prices, since when, and who confirms them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from pipeline.compare import standing
from pipeline.compare.standing import losers
from storage.records import Conflict, Figure, KnownValue, Record
from storage.store import Store


@dataclass(frozen=True, slots=True)
class StandingPrice:
    """One price that stands.

    Attributes:
        figure: what it says. number: its record's number.
        since: the first day on which it was told, None where nobody dates it.
        confirmed: when the vendor's own page was last seen with it, None where it never was.
        lists: names of the other sources that tell the same.
        changed_from: the price before it, as (figure, day of the change), or None.
    """

    figure: Figure
    number: int
    since: date | None
    confirmed: datetime | None
    lists: tuple[str, ...] = ()
    changed_from: tuple[Figure, date | None] | None = None


@dataclass(frozen=True, slots=True)
class PriceRow:
    """The prices of one product under the same conditions, by unit."""

    subject: str
    product: str
    conditions: tuple[str, ...]
    prices: Mapping[str, StandingPrice] = field(default_factory=dict)


def price_list(store: Store, subjects: Iterable[str], on: date | None = None) -> list[PriceRow]:
    """Return the prices that stand on a day.

    Args:
        store: what is on file.
        subjects: the companies, in the order of the list.
        on: the day; None means the latest that is known.
    """
    rows: list[PriceRow] = []
    for subject in subjects:
        file = store.company_file(subject, ("price",))
        moves = [c for c in file.conflicts if c.kind == "changed"]
        lost = losers((k for value in file.values for k in value.tellers), file.conflicts)
        by_series: dict[str, list[KnownValue]] = {}
        for value in file.values:
            if any(k.key not in lost for k in value.tellers):
                by_series.setdefault(value.first.series, []).append(value)
        found: dict[tuple[str, tuple[str, ...]], dict[str, StandingPrice]] = {}
        names: dict[tuple[str, tuple[str, ...]], str] = {}
        for series, values in by_series.items():
            price = _standing(store, values, [c for c in moves if c.series == series], on)
            if price is None:
                continue
            key = (price.figure.product_key or price.figure.product or "", tuple(sorted(price.figure.conditions)))
            found.setdefault(key, {})[price.figure.unit or ""] = price
            names.setdefault(key, price.figure.product or "")
        rows += [PriceRow(subject, names[key], key[1], prices) for key, prices in sorted(found.items())]
    return rows


def _standing(
    store: Store, values: Sequence[KnownValue], moves: Sequence[Conflict], on: date | None
) -> StandingPrice | None:
    value = standing(values, on)
    if value is None:
        return None
    live = [k for k in value.tellers if k.withdrawn is None]
    days = [k.span.start for k in live if k.span is not None and (on is None or k.span.start <= on)]
    own = [k for k in live if k.own_word]
    seen = [sighting.last_seen for k in own for sighting in store.sightings(k.key)]
    others = dict.fromkeys(k.source for k in live if not k.own_word)
    best = min(live, key=lambda k: (not k.own_word, k.sequence))
    return StandingPrice(
        best.figure,
        best.number,
        min(days, default=None),
        max(seen, default=None),
        tuple(others),
        _before(moves, live, store),
    )


def _before(moves: Sequence[Conflict], live: Sequence[Record], store: Store) -> tuple[Figure, date | None] | None:
    """Return the price that the standing one replaced, with the day of the change."""
    keys = {k.key for k in live}
    for move in reversed(moves):
        if keys & set(move.right):
            old = next((record for key in move.left if (record := store.record(key))), None)
            new = next(k for k in live if k.key in move.right)
            if old is not None:
                return old.figure, new.span.start if new.span else None
    return None
