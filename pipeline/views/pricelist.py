"""The price list that stands on a day: per product and condition the prices, since when, and who confirms them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from pipeline.compare import standing
from pipeline.compare.standing import losers
from reports.lists import is_list, same_price
from storage.records import TIERS, Conflict, Figure, KnownValue, Record, Tolerances
from storage.store import Store

_Row = tuple[str, tuple[str, ...]]
"""What makes a row of the list: the product's key and the conditions."""


@dataclass(frozen=True, slots=True)
class StandingPrice:
    """One price that stands.

    Attributes:
        figure: what it says. number: its record's number.
        since: the first day on which it was told, None where nobody dates it.
        confirmed: when the vendor's own page was last seen with it, None where it never was.
        lists: names of the other sources that tell the same.
        changed_from: the price before it, as (figure, day of the change), or None.
        beside: what the same page tells beside it, which no condition tells apart.
        differ: what price lists tell otherwise, and articles that tell of a change, as (name of the source, figure).
        coming: the price that is announced for a later day, as (figure, day), or None.
        disputed: what articles and other pages tell against it, as (number of the open conflict, figure).
    """

    figure: Figure
    number: int
    since: date | None
    confirmed: datetime | None
    lists: tuple[str, ...] = ()
    changed_from: tuple[Figure, date | None] | None = None
    beside: tuple[Figure, ...] = ()
    differ: tuple[tuple[str, Figure], ...] = ()
    coming: tuple[Figure, date] | None = None
    disputed: tuple[tuple[int, Figure], ...] = ()


@dataclass(frozen=True, slots=True)
class PriceRow:
    """The prices of one product under the same conditions, by unit. `key` is the product's own, whatever its name.

    `coming` has what is announced, with its day, for units that have no price yet.
    """

    subject: str
    product: str
    conditions: tuple[str, ...]
    prices: Mapping[str, StandingPrice] = field(default_factory=dict)
    key: str = ""
    coming: Mapping[str, tuple[Figure, date]] = field(default_factory=dict)


def price_list(
    store: Store, subjects: Iterable[str], on: date | None = None, tolerances: Tolerances | None = None
) -> list[PriceRow]:
    """Return the prices that stand on a day, by company and product.

    Args:
        store: what is on file.
        subjects: the companies, in the order of the list.
        on: the day; None means the latest that is known.
        tolerances: how far two prices may lie apart and still be one.
    """
    return [row for subject in subjects for row in _rows(store, subject, on, tolerances or Tolerances())]


def _rows(store: Store, subject: str, on: date | None, tolerances: Tolerances) -> list[PriceRow]:
    file = store.company_file(subject, ("price",))
    known = [k for value in file.values for k in value.tellers]
    lost = losers(known, file.conflicts)
    by_series: dict[str, list[KnownValue]] = {}
    for value in file.values:
        by_series.setdefault(value.first.series, []).append(value)
    found: dict[_Row, dict[str, StandingPrice]] = {}
    series: dict[_Row, dict[str, list[KnownValue]]] = {}
    coming: dict[_Row, dict[str, tuple[Figure, date]]] = {}
    for values in by_series.values():
        price = _standing(store, values, lost, on, tolerances)
        if price is not None:
            row, unit = _row_of(price.figure)
            found.setdefault(row, {})[unit] = price
            series.setdefault(row, {})[unit] = values
        elif announced := _coming(values, on):
            row, unit = _row_of(announced[0])
            coming.setdefault(row, {})[unit] = announced
    decided = losers(known, [c for c in file.conflicts if c.settled_for is not None])
    for key, prices in found.items():
        main = _main_list(prices)
        for unit in [unit for unit, price in prices.items() if main and main not in price.lists]:
            prices[unit] = _standing(store, series[key][unit], decided, on, tolerances, main) or prices[unit]
        for unit, price in prices.items():
            prices[unit] = replace(price, disputed=_disputes(price, file.conflicts, known, on, tolerances))
    names = {key: next(iter(one.values()))[0].product or "" for (key, _), one in coming.items()} | _names(found)
    rows = [
        PriceRow(subject, names[key[0]], key[1], found.get(key, {}), key[0], coming.get(key, {}))
        for key in dict.fromkeys((*found, *coming))
    ]
    return sorted(rows, key=lambda row: (row.product.casefold(), row.key, _usual_first(row.conditions)))


def _row_of(figure: Figure) -> tuple[_Row, str]:
    """Return the row of a price, and its unit there."""
    return (figure.product_key or figure.product or "", tuple(sorted(figure.conditions))), figure.unit or ""


def _disputes(
    price: StandingPrice,
    conflicts: Iterable[Conflict],
    known: Sequence[Record],
    on: date | None,
    tolerances: Tolerances,
) -> tuple[tuple[int, Figure], ...]:
    """Return the open disputes over a price with what is told against it by a day; lists that differ are told apart."""
    best = next(k for k in known if k.number == price.number)
    found = []
    for conflict in conflicts:
        if conflict.state != "open" or conflict.kind != "disputed" or conflict.series != best.series:
            continue
        sides = ([k for k in known if k.key in side] for side in (conflict.left, conflict.right))
        against = [side for side in sides if not any(same_price(k, best, tolerances) for k in side)]
        told = [k for side in against for k in side if not is_list(k) and (on is None or _told_from(k) <= on)]
        if len(against) == 1 and told:
            found.append((conflict.number, told[0].figure))
    return tuple(found)


def _told_from(record: Record) -> date:
    """Return from which day on a price is told: what nobody dates is known of no day before it came."""
    return record.span.start if record.span else record.arrived.date()


def _main_list(prices: Mapping[str, StandingPrice]) -> str | None:
    """Return the list to take all prices of a product from, where only lists tell them; None where there is no choice.

    Of two lists that disagree about a product neither is better founded, but half of each is nobody's price.
    """
    if len(prices) < 2 or any(price.confirmed for price in prices.values()):
        return None
    counts = Counter(name for price in prices.values() for name in price.lists)
    main, most = min(counts.items(), key=lambda one: (-one[1], one[0]), default=("", 0))
    return main if 0 < most < len(prices) else None


def _usual_first(conditions: tuple[str, ...]) -> tuple[bool, tuple[str, ...]]:
    """Sort what holds for most requests before what holds for some: short prompts before long ones."""
    return "short-context" not in conditions and bool(conditions), conditions


def _names(found: Mapping[_Row, Mapping[str, StandingPrice]]) -> dict[str, str]:
    """Return what each product is called: as its vendor writes it, else as it is told first."""
    told: dict[str, list[StandingPrice]] = {}
    for (key, _), prices in found.items():
        told.setdefault(key, []).extend(prices.values())
    best = {key: min(prices, key=lambda p: (p.confirmed is None, p.number)) for key, prices in told.items()}
    return {key: price.figure.product or "" for key, price in best.items()}


def _standing(
    store: Store,
    values: Sequence[KnownValue],
    lost: frozenset[str],
    on: date | None,
    tolerances: Tolerances,
    main: str | None = None,
) -> StandingPrice | None:
    """Return what stands of one series; with `main`, what that list tells where nothing is better founded than it."""
    held = [value for one in values if (value := _held(one, on)) is not None]
    told = [one for one in held if any(k.key not in lost for k in one.tellers)]
    by_currency = _by_currency(told)
    told = next(iter(by_currency.values()), [])
    value = standing([*told, *_gone(values, on)], on)
    if value is None:
        return None
    value = _changed_since(value, told, store, tolerances) or value
    if main is not None:
        tier = min(TIERS.index(k.tier) for k in value.tellers)
        equals = (one for one in told if any(k.source == main and TIERS.index(k.tier) <= tier for k in one.tellers))
        value = next(equals, value)
    best = min(value.tellers, key=lambda k: (not k.own_word, k.sequence))
    elsewhere = [] if best.own_word else [standing(one, on) for one in list(by_currency.values())[1:]]
    current = [k for one in held for k in one.tellers]
    same = [k for k in current if same_price(k, best, tolerances)]
    own = [k for k in same if k.own_word]
    since = _since(best, own or same, values, tolerances)
    seen = [sighting.last_seen for k in own for sighting in store.sightings(k.key)]
    other = [k for k in current if k not in same]
    return StandingPrice(
        best.figure,
        best.number,
        since,
        max(seen, default=None),
        tuple(dict.fromkeys(k.source for k in same if not k.own_word)),
        _before(best, since, values, tolerances),
        tuple(
            dict.fromkeys(
                (
                    *(k.figure for k in other if _stands_beside(k, best)),
                    *(one.first.figure for one in elsewhere if one is not None),
                )
            )
        ),
        tuple({k.source: (k.source, k.figure) for k in other if _differs(k, best, since)}.values()),
        _coming(values, on),
    )


def _by_currency(told: Iterable[KnownValue]) -> dict[str, list[KnownValue]]:
    """Lay values out by their currency: that of the vendor's own page first, then what more witnesses tell.

    A vendor sets the price of each country by hand: the one takes no place of the other.
    """
    found: dict[str, list[KnownValue]] = {}
    for value in told:
        found.setdefault(value.first.figure.currency, []).append(value)

    def place(currency: str) -> tuple[bool, int, int]:
        tellers = [k for value in found[currency] for k in value.tellers]
        own = any(k.own_word for k in tellers)
        return not own, -len({k.witness for k in tellers}), min(k.sequence for k in tellers)

    return {currency: found[currency] for currency in sorted(found, key=place)}


def _changed_since(
    value: KnownValue, told: Iterable[KnownValue], store: Store, tolerances: Tolerances
) -> KnownValue | None:
    """Return what others tell as a change since the vendor's own page was last seen with a value, if somebody does."""
    own = [k for k in value.tellers if k.own_word and k.state]
    if not own:
        return None
    seen = max(sighting.last_seen.date() for k in own for sighting in store.sightings(k.key))
    since = [
        (k.span.start, k.sequence, one)
        for one in told
        for k in one.tellers
        if k.figure.tells_change and k.span and k.span.start > seen and not same_price(k, own[0], tolerances)
    ]
    return max(since, key=lambda found: found[:2])[2] if since else None


def _differs(record: Record, best: Record, since: date | None) -> bool:
    """Whether a list tells another price than the one that stands, or an article a change that its page never made."""
    if record.url == best.url or record.own_word:
        return False
    late = since is not None and record.span is not None and record.span.start > since
    return is_list(record) or (best.own_word and best.state and late and record.figure.tells_change)


def _since(
    best: Record, current: Iterable[Record], values: Iterable[KnownValue], tolerances: Tolerances
) -> date | None:
    """Return the day from which a price holds: also in other words, such as those that announced it for that day."""
    since = min((k.span.start for k in current if k.span), default=None)
    before = (k for value in values for k in value.tellers if k.url == best.url and k.state and k.withdrawn is None)
    line = sorted((k for k in before if k.span and k.left and not k.gone), key=lambda k: k.sequence, reverse=True)
    for k in line:
        held_until_then = since and k.span and k.left and k.span.start < since <= k.left.date()
        if held_until_then and k.span and same_price(k, best, tolerances):
            since = k.span.start
    return since


def _stands_beside(record: Record, best: Record) -> bool:
    """Whether a page tells a price beside the one that stands; one that was announced takes the place of the other."""
    return record.state and record.url == best.url and not record.is_ahead and not best.is_ahead


def _coming(values: Iterable[KnownValue], on: date | None) -> tuple[Figure, date] | None:
    """Return the next price that was announced for a day after the one that is asked of."""
    if on is None:
        return None
    told = [k for value in values for k in value.tellers if k.is_ahead and k.withdrawn is None]
    known = [k for k in told if (k.published or k.arrived.date()) <= on and (k.left is None or k.left.date() > on)]
    ahead = [(k.span.start, k) for k in known if k.span and k.span.start > on]
    day, first = min(ahead, key=lambda pair: (pair[0], not pair[1].own_word, pair[1].sequence), default=(None, None))
    return (first.figure, day) if first and day else None


def _gone(values: Iterable[KnownValue], on: date | None) -> list[KnownValue]:
    """Return what its page no longer shows: it stands no more, and brings no older telling back to stand for it."""
    gone = (k for value in values for k in value.tellers if k.gone and k.left is not None)
    return [KnownValue(k, (k,)) for k in gone if k.left and (on is None or k.left.date() <= on)]


def _held(value: KnownValue, on: date | None) -> KnownValue | None:
    """Return a value with those who tell that it holds on a day: a price that is over by now held on its days, too."""
    tellers = tuple(told for k in value.tellers if (told := _on_its_day(k, on)) is not None)
    return KnownValue(tellers[0], tellers) if tellers else None


def _on_its_day(record: Record, on: date | None) -> Record | None:
    if record.withdrawn is not None or record.figure.status != "asserted":
        return None
    if record.left is not None and (on is None or record.left.date() <= on):
        return None
    if on is not None and _told_from(record) > on:
        return None
    if record.figure.tense == "former":
        days = record.figure.as_of_span
        if on is None or days is None or on >= days.end:
            return None
        return replace(record, figure=replace(record.figure, tense="current"))
    return record


def _before(
    best: Record, since: date | None, values: Iterable[KnownValue], tolerances: Tolerances
) -> tuple[Figure, date | None] | None:
    """Return what was told before the price that stands, by those who can tell that it moved, and the day of that."""
    if since is None:
        return None
    voice = [
        k
        for value in values
        for k in value.tellers
        if k.withdrawn is None and k.figure.status == "asserted" and k.span is not None
        if _is_its_voice(k, best) and not same_price(k, best, tolerances)
    ]
    earlier = [k for k in voice if k.span and (k.span.start < since or _told_as_old(k, since))]
    last = max(earlier, key=lambda k: (k.span.start if k.span else date.min, k.sequence), default=None)
    return (last.figure, since) if last else None


def _is_its_voice(k: Record, best: Record) -> bool:
    """Whether a price may be the one before another: of the same voice, or of those whom this one corrects."""
    if k.figure.currency != best.figure.currency:
        return False
    if best.own_word:
        return k.own_word
    return k.url == best.url or best.figure.tells_change


def _told_as_old(record: Record, since: date) -> bool:
    return record.figure.tense == "former" and record.span is not None and record.span.start <= since
