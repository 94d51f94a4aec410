"""What persons decided, by what it says: it holds for newer rules, a rebuilt database and copies of an article."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Literal

from pipeline.figures.dates import span_of
from pipeline.figures.products import product_key
from storage.records import (
    Conflict,
    Decision,
    Figure,
    FigurewatchError,
    Record,
    Span,
    WatchList,
    number_text,
    series_key,
)
from storage.store import Store

Side = Literal["left", "right", "both"]

TEXTS = ("subject", "metric", "currency", "hedge", "status", "round", "basis", "investor", "period", "product", "unit")
"""The fields of a figure that a correction may set, beside its sums, its date and its conditions."""


class RulingError(FigurewatchError):
    """A decision that can't be taken; the sentence says why."""


def statement_key(figure: Figure) -> str:
    """Return the key of what a sentence is read to say: the series, the sum and the sentence's words."""
    said = (series_key(figure), value_of(figure), " ".join(figure.quote.split()).casefold())
    return hashlib.sha256("\x1f".join(said).encode()).hexdigest()[:32]


def value_of(figure: Figure) -> str:
    """Write a figure's sum so that it can be found again."""
    return f"{number_text(figure.low)}..{number_text(figure.high)} {figure.currency} {figure.hedge}"


def side_of(conflict: Conflict, value: str, records: Mapping[str, Record]) -> Side | None:
    """Return the side of a conflict on which a sum stands, whichever side came first here; None where on neither."""
    if value == "both":
        return "both"
    sides: Mapping[Side, Sequence[str]] = {"left": conflict.left, "right": conflict.right}
    for side, keys in sides.items():
        if any(value_of(records[key].figure) == value for key in keys if key in records):
            return side
    return None


class Rulings:
    """Decisions, the latest of a kind for each thing."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._settled: dict[str, Decision] = {}
        self._statements: dict[str, Decision] = {}
        self._muted: dict[str, Decision] = {}
        for decision in sorted(decisions, key=lambda d: d.at):
            if decision.kind in ("settled", "reopened"):
                self._settled[decision.key] = decision
            elif decision.kind in ("rejected", "corrected"):
                self._statements[decision.key] = decision
            elif decision.kind in ("muted", "unmuted"):
                self._muted[decision.key] = decision

    def statement(self, figure: Figure) -> Decision | None:
        """Return what a person said of a figure: that it is none, or what it is."""
        return self._statements.get(statement_key(figure)) if self._statements else None

    def settled(self, key: str) -> Decision | None:
        """Return how a person settled a conflict, if it is settled."""
        found = self._settled.get(key)
        return found if found is not None and found.kind == "settled" else None

    def is_muted(self, subject: str, metric: str, on: date) -> bool:
        """Whether nothing is to be raised about a company's metric on a day."""
        found = self._muted.get(mute_key(subject, metric))
        if found is None or found.kind == "unmuted":
            return False
        until = found.value.get("until")
        return until is None or on <= date.fromisoformat(str(until))


def end_mutes(store: Store, now: datetime) -> int:
    """Open the conflicts of mutes whose last day is over; return how many.

    Args:
        store: the store.
        now: the time, UTC.
    """
    muted = store.conflicts(states=("muted",))
    rulings = Rulings(store.decisions() if muted else ())
    over = [c for c in muted if not rulings.is_muted(c.subject, c.metric, now.date())]
    with store.transaction():
        for conflict in over:
            store.save_conflict(replace(conflict, state="open", raised=now))
    return len(over)


def mute_key(subject: str, metric: str) -> str:
    """Return the key of a company's metric."""
    return f"{subject}|{metric}"


# --- corrections ---


def corrected(figure: Figure, value: Mapping[str, Any], watch: WatchList) -> Figure:
    """Return a figure as a person corrected it: what `value` names is other, all else stands.

    Args:
        figure: as it was read.
        value: the fields that are other; a product that they name, or give to another company, gets its key anew.
        watch: where the companies' product families are.

    Raises:
        RulingError: a sum, a date or a field can't be read.
    """
    known = {field.name for field in fields(Figure)}
    for name in value:
        if name not in known:
            raise RulingError(
                f"A figure has no field “{name}”. Write one of {', '.join((*TEXTS, 'low', 'high', 'as_of'))}."
            )
    changes: dict[str, Any] = {name: text for name, text in value.items() if name in TEXTS}
    for end in ("low", "high"):
        if end in value:
            changes[end] = sum_of(value[end])
    if "low" in changes or "high" in changes:
        changes["step"] = sum_of(value.get("step")) or Decimal(0)
        changes["magnitude_zeros"] = bool(value.get("magnitude_zeros"))
    if "hedge" in value or "hedge_class" in value:
        changes["hedge_class"] = value.get("hedge_class")
    if "conditions" in value:
        changes["conditions"] = tuple(value["conditions"])
    if "as_of" in value:
        changes["as_of"] = value["as_of"]
        changes["as_of_span"] = _days(value["as_of"])
        changes["dated_by"] = "text"
    if "product" in changes or ("subject" in changes and figure.product):
        product, subject = changes.get("product", figure.product), changes.get("subject", figure.subject)
        changes["product_key"] = product_key(product, subject, watch) if product else None
    found = replace(figure, **changes, rules=(*figure.rules, "corrected by a person"))
    if found.low is None and found.high is None:
        raise RulingError("The figure has neither a low nor a high end. Give it --low, --high, or both.")
    if found.low is not None and found.high is not None and found.low > found.high:
        ends = f"The low end {number_text(found.low)} is above the high end {number_text(found.high)}."
        raise RulingError(f"{ends} Give both, with --low and --high.")
    return found


def sum_of(text: Any) -> Decimal | None:
    """Read a sum in whole units; None for none.

    Raises:
        RulingError: it is no sum.
    """
    if text is None:
        return None
    try:
        found = Decimal(str(text).replace(",", "").replace("_", ""))
    except InvalidOperation:
        raise RulingError(f"{text!r} is no sum. Write it in whole units, as 1700000000 or 0.40.") from None
    if not found.is_finite() or found < 0:
        raise RulingError(f"{text!r} is no sum. Write it in whole units, as 1700000000 or 0.40.")
    return found


def _days(text: str | None) -> Span | None:
    if not text:
        return None
    found = span_of(text)
    if found is None:
        raise RulingError(f"{text!r} is no date. Write 2025-09-09, 2025-09, 2025-Q3, 2025-H1 or 2025.")
    return found
