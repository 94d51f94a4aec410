"""What an item is worth to this reader. The weights are data: `worth.yaml`."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from decimal import Decimal

from reports.words import weights
from storage.records import TIERS, Figure, Record, WatchList

_MOST_WITNESSES = 5


def worth(
    kind: str, metric: str, records: Sequence[Record], watch: WatchList, *, sides: tuple[Figure, Figure] | None = None
) -> float:
    """Return what an item is worth: by company, kind, metric, size, tier, status and number of witnesses.

    Args:
        kind: a conflict's kind, or "new".
        metric: what it is told under.
        records: all that speaks in it.
        watch: the watch list, for the company's priority.
        sides: the two sums of a difference; without them the sum itself is the size.
    """
    first = records[0]
    priority = next((c.priority for c in watch.companies if c.name == first.figure.subject), "normal")
    best = TIERS[min(TIERS.index(record.tier) for record in records)]
    status = max(weights("status")[record.figure.status] for record in records)
    size = _difference(*sides) if sides else _sum(record.figure for record in records)
    witnesses = 1 + weights("witness") * min(len({record.witness for record in records}) - 1, _MOST_WITNESSES)
    fixed = weights("priority")[priority] * weights("kind")[kind] * weights("metric").get(metric, 1)
    return float(fixed * weights("tier")[best] * status * size * witnesses)


def may_lead(kind: str, records: Iterable[Record]) -> bool:
    """Whether an item may stand at the top: disputes among secondary sources alone never do."""
    return kind in ("changed", "new") or any(record.tier != "secondary" for record in records)


def _difference(left: Figure, right: Figure) -> float:
    one, other = _value(left), _value(right)
    if not one or not other or left.currency != right.currency:
        return 1.5
    ratio = float(max(one, other) / min(one, other))
    return 1 + min(math.log(ratio) / math.log(float(weights("difference_doubles_at"))), 3.0)


def _sum(figures: Iterable[Figure]) -> float:
    largest = max((_dollars(figure) for figure in figures if figure.metric != "price"), default=0.0)
    return 1 + min(largest / float(weights("sum_doubles_at")), 3.0)


def _dollars(figure: Figure) -> float:
    return float(_value(figure) or 0) / float(weights("per_dollar").get(figure.currency, 1))


def _value(figure: Figure) -> Decimal | None:
    return figure.low if figure.low is not None else figure.high
