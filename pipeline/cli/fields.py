"""The fields of a figure as options, for the commands by which a person enters one."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from typing import Annotated, Any

import typer


def _text(option: str, says: str) -> Any:
    return Annotated[str | None, typer.Option(option, help=says)]


_FIELDS: Mapping[str, Any] = {
    "low": _text("--low", "The low end, in whole units: 1700000000. Alone: both ends."),
    "high": _text("--high", "The high end."),
    "as_of": _text("--as-of", "When it was true: 2025-09-09, 2025-09, 2025-Q3, 2025."),
    "round": _text("--round", "Such as seed or series-c."),
    "basis": _text("--basis", "pre or post, of a valuation."),
    "investor": _text("--investor", "Whose money it is."),
    "period": _text("--period", "Of revenue: 2024, 2025-H1, 2025-Q3, run-rate."),
    "product": _text("--product", "Of a price: the model or plan."),
    "unit": _text("--unit", "Of a price: such as “1M input tokens”."),
    "conditions": Annotated[
        list[str] | None,
        typer.Option("--condition", help="Of a price: what limits it, such as batch; once for each. Empty for none."),
    ],
    "status": _text("--status", "asserted, rumoured, forecast or denied."),
}


def with_fields(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options of a figure's fields; they reach it as its argument `fields`, by their names."""
    parameters: list[inspect.Parameter] = []
    for own in inspect.signature(function, eval_str=True).parameters.values():
        options = _FIELDS if own.name == "fields" else {own.name: own.annotation}
        default = None if own.name == "fields" else own.default
        parameters += (
            inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
            for name, kind in options.items()
        )

    @functools.wraps(function)
    def command(settings: Any, **given: Any) -> Any:
        return function(settings, fields={name: given.pop(name) for name in _FIELDS}, **given)

    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    del command.__wrapped__
    return command


def as_entered(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that are given as they are kept; of conditions an empty one alone stands for none."""
    from pipeline.decisions.entering import round_key

    value = {name: given for name, given in fields.items() if given is not None}
    if "low" in value and "high" not in value:
        value["high"] = value["low"]
    if "currency" in value:
        value["currency"] = value["currency"].upper()
    if value.get("round"):
        value["round"] = round_key(value["round"])
    if conditions := value.pop("conditions", None):
        value["conditions"] = sorted(filter(None, set(conditions)))
    return value
