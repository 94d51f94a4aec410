"""How lists name a figure and write its sum: in the words of the digest, with the company before."""

from __future__ import annotations

from collections.abc import Iterable

from reports.wording import flags, priced, restated, round_name, told
from storage.records import Conflict, Figure, Record, metric_specs


def counted(number: int, thing: str) -> str:
    """Write "1 source", "2 sources"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def what_of(figure: Figure) -> str:
    """Name the thing that a figure is about: "Mistral AI, round (Series C)", "Mistral AI, Mistral Large 3 …"."""
    if figure.metric == "price":
        return f"{figure.subject}, {priced(figure)}"
    basis = f"{figure.basis}-money" if figure.basis else None
    parts = [part for part in (round_name(figure.round), basis, figure.period, figure.investor) if part]
    label = f"{figure.subject}, {metric_specs()[figure.metric].label}"
    return f"{label} ({', '.join(parts)})" if parts else label


def what_is_in_conflict(conflict: Conflict, records: Iterable[Record]) -> str:
    """Name the thing that a conflict is about, by one of its records: of sums that don't add up the derived one."""
    told = sorted(records, key=lambda record: record.figure.metric != conflict.metric)
    return what_of(told[0].figure) if told else f"{conflict.subject}, {metric_specs()[conflict.metric].label}"


def amount_of(figure: Figure) -> str:
    """Write a figure's sum with its hedge, its restatements and how sure it is."""
    notes = ["former" if figure.tense == "former" else "", flags(figure)]
    return ", ".join([told(figure) + restated(figure), *(note for note in notes if note)])
