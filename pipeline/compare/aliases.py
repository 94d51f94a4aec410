"""Aliases of a price API: an id such as "mistral-large-latest" whose price moves stands for another model now."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from pipeline.compare.bearing import Bearing
from storage.records import Figure, Record

_WORD = re.compile(r"[a-z]+|\d+(?:\.\d+)*")
_DATE = re.compile(r"\d{4}")
_NO_OTHER_MODEL = frozenset(("preview", "exp", "v"))
"""What a dated id may have beside its numbers and still be what the alias is named after."""

_Prices = Mapping[tuple[str | None, tuple[str, ...]], Decimal | None]


def repointed(b: Bearing, against: Sequence[Record]) -> str | None:
    """Say that a new price is that of an alias which stands for another model now.

    The models are those that the document names or, where it names none, the one dated id beside the alias that has
    all of its prices.

    Args:
        b: the new record and what bears on it.
        against: what it differs from.

    Returns:
        A clause without a full stop; None where the record is no alias's, where its own document did not tell the
        other price, or where the document says that it stands for the same model as before.
    """
    figure = b.record.figure
    old = [k for k in against if k.url == b.record.url and k.figure.exact_id == figure.exact_id]
    if not old or not _is_alias(figure):
        return None
    name, now, before = _bare(figure.exact_id or ""), figure.alias_of, old[-1].figure.alias_of
    if now and now == before:
        return None
    shown = "" if now and before else ", as the prices beside it show"
    now = now or _priced_like(b, _prices_now(b))
    before = before or _priced_like(b, _prices_before(b))
    said = f"the alias {name} was repointed"
    if now and before:
        return f"{said} from {_bare(before)} to {_bare(now)}{shown}"
    if now:
        return f"{said} and stands for {_bare(now)} now{shown}"
    if before:
        return f"{said} and stood for {_bare(before)} before{shown}"
    return f"{said}, as it seems: the document does not say to which model"


def _is_alias(figure: Figure) -> bool:
    if figure.exact_id is None:
        return False
    return figure.alias_of is not None or "latest" in _WORD.findall(figure.exact_id.lower())


def _bare(exact: str) -> str:
    """An id without the provider that a list puts before it."""
    return exact.rsplit("/", 1)[-1]


def _prices_now(b: Bearing) -> _Prices:
    return _prices(k for k in (*b.mates, b.record) if k.figure.exact_id == b.record.figure.exact_id)


def _prices_before(b: Bearing) -> _Prices:
    """What the alias cost when the document was seen last: of each unit what gave way, or what stayed."""
    r = b.record
    mine = [k for k in (*b.mates, r) if k.figure.exact_id == r.figure.exact_id]
    stayed = _prices(k for k in mine if k.arrived < r.arrived)
    moved = {_of(k) for k in mine} - set(stayed)
    held = [k for k in b.known if k.url == r.url and k.figure.exact_id == r.figure.exact_id and _of(k) in moved]
    return {**stayed, **_prices(sorted(held, key=lambda k: k.sequence))}


def _prices(records: Iterable[Record]) -> _Prices:
    return {_of(k): k.figure.low for k in records if k.figure.tense == "current"}


def _of(record: Record) -> tuple[str | None, tuple[str, ...]]:
    return record.figure.unit, record.figure.conditions


def _priced_like(b: Bearing, prices: _Prices) -> str | None:
    """Return the one dated id of the document that has all of these prices, else the one that has a version."""
    alias = b.record.figure.exact_id or ""
    beside: dict[str, list[Record]] = {}
    for k in b.mates:
        if k.figure.exact_id and _is_model_of(k.figure.exact_id, alias):
            beside.setdefault(k.figure.exact_id, []).append(k)
    alike = [exact for exact, records in beside.items() if prices and prices.items() <= _prices(records).items()]
    found = [exact for exact in alike if _DATE.search(exact)] or alike
    return found[0] if len(found) == 1 else None


def _is_model_of(exact: str, alias: str) -> bool:
    """Whether an id is the alias's name with a date or a version in place of "latest"."""
    words = Counter(_WORD.findall(_bare(exact).lower()))
    named = Counter(_WORD.findall(_bare(alias).lower()))
    named.pop("latest", None)
    numbers = [word for word in words - named if word[0].isdigit()]
    return named <= words and bool(numbers) and set(words - named) <= {*numbers, *_NO_OTHER_MODEL}
