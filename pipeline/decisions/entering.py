"""What a person may enter as a figure: each field by its own rule, told before anything is stored."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, get_args

from pipeline.config.values import Condition
from pipeline.figures.currencies import currencies
from pipeline.ingest.rulings import RulingError, sum_of
from storage.records import Figure, Hedge, HedgeClass, Status, metric_specs

_CHOICES: Mapping[str, Sequence[str]] = {
    "metric": tuple(metric_specs()),
    "status": get_args(Status),
    "basis": ("pre", "post"),
    "hedge": get_args(Hedge),
    "hedge_class": get_args(HedgeClass),
}
_PERIOD = re.compile(r"run-rate|.*\b(?:FY)?\d{2,4}\b.*", re.I)
_LARGEST = Decimal(10) ** 15


def check_fields(value: Mapping[str, Any]) -> None:
    """See whether each field that a person gives can be one.

    Args:
        value: the fields of a figure, as `pipeline.ingest.rulings.corrected` takes them. One that is empty is given up.

    Raises:
        RulingError: one can't be; the sentence says what to write.
    """
    for name, text in value.items():
        if text in (None, "", []):
            continue
        if name in _CHOICES and text not in _CHOICES[name]:
            raise RulingError(f"“{text}” is no {name}. Write {', '.join(_CHOICES[name])}.")
        if name == "currency" and text not in currencies():
            raise RulingError(f"“{text}” is no currency that is known. Write its code, such as EUR.")
        if name == "period" and not _PERIOD.fullmatch(str(text)):
            raise RulingError(f"“{text}” is no period. Write 2024, 2025-H1, 2025-Q3 or run-rate.")
        if name in ("low", "high") and (sum_of(text) or 0) > _LARGEST:
            raise RulingError(f"{text!r} is more money than there is. Write the sum in whole units, as 1700000000.")
        if name == "conditions":
            _check_conditions(text)


def _check_conditions(names: Sequence[str]) -> None:
    for name in names:
        if name not in get_args(Condition):
            raise RulingError(f"“{name}” is no condition of a price. Write {', '.join(get_args(Condition))}.")


def checked(figure: Figure) -> Figure:
    """Return a figure that has what its metric needs.

    Raises:
        RulingError: something is missing.
    """
    if figure.metric not in metric_specs():
        raise RulingError(f"No metric is named {figure.metric!r}. Write one of {', '.join(metric_specs())}.")
    units = metric_specs()[figure.metric].units
    if units and figure.unit not in units:
        raise RulingError(f"A {figure.metric} is told per one of these: {', '.join(units)}. Say which with --unit.")
    if figure.metric == "price" and not figure.product:
        raise RulingError("A price needs its product. Name the model or plan with --product.")
    if figure.metric == "investment" and not figure.investor:
        raise RulingError("An investment needs its investor. Name it with --investor.")
    return figure


def round_key(name: str) -> str:
    """Return the name of a round as figures have it: "Series C", "Série C" and "series-c" are one."""
    plain = re.sub(r"\bround\b", "", re.sub(r"^(série|serie|sèrie)\b", "series", name.casefold()))
    words = "-".join(re.findall(r"[^\W_]+", plain))
    return f"series-{words}" if len(words) == 1 else words
