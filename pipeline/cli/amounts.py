"""How lists name a figure and write its sum."""

from __future__ import annotations

from pipeline.compare.wording import told
from storage.records import Figure, metric_specs


def what_of(figure: Figure) -> str:
    """Name the thing that a figure is about: "Mistral AI, round (series-c)", "Mistral AI, Mistral Large 3 …"."""
    if figure.metric == "price":
        limits = f" ({', '.join(figure.conditions)})" if figure.conditions else ""
        return f"{figure.subject}, {figure.product} per {figure.unit}{limits}"
    more = [figure.round, figure.period, figure.basis and f"{figure.basis}-money", figure.investor]
    told_of = ", ".join(part for part in more if part)
    return f"{figure.subject}, {metric_specs()[figure.metric].label}" + (f" ({told_of})" if told_of else "")


def amount_of(figure: Figure) -> str:
    """Write a figure's sum with its hedge, its restatements and how sure it is."""
    text = told(figure)
    if figure.also:
        text += " = " + " = ".join(_restated(figure, place) for place in range(len(figure.also)))
    if figure.tense == "former":
        text += ", formerly"
    return text if figure.status == "asserted" else f"{text}, {figure.status}"


def _restated(figure: Figure, place: int) -> str:
    from dataclasses import replace

    other = figure.also[place]
    return told(replace(figure, low=other.low, high=other.high, currency=other.currency, also=()))
